import { RuleTest } from "@pypanther/core";
import { CrowdstrikeNewUserCreated } from "../src/crowdstrike-new-user-created";

const created = {
  p_log_type: "Crowdstrike.EventStreams",
  metadata: { eventType: "AuthActivityAuditEvent" },
  event: {
    OperationName: "createUser",
    Success: true,
    UserId: "ines@harbour.example",
    ServiceName: "Crowdstrike API Client",
    AuditKeyValues: [{ Key: "target_name", ValueString: "tomas@harbour.example" }],
  },
};
const changed = (changes: Record<string, unknown>) => ({ ...created, event: { ...created.event, ...changes } });

export const tests = [
  new RuleTest({
    name: "a user is created",
    expectedResult: true,
    log: created,
    expectedTitle: "Falcon user [tomas@harbour.example] created by [ines@harbour.example]",
    expectedDedup: "tomas@harbour.example",
    expectedAlertContext: { target_name: "tomas@harbour.example", actor_target: "UNKNOWN_ACTOR-tomas@harbour.example" },
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: true,
    log: changed({ UserId: null, AuditKeyValues: null }),
    expectedTitle: "Falcon user of unknown name created by an unknown user",
  }),
  new RuleTest({ name: "the creation fails", expectedResult: false, log: changed({ Success: false }) }),
  new RuleTest({ name: "a user is deleted", expectedResult: false, log: changed({ OperationName: "deleteUser" }) }),
];

export { CrowdstrikeNewUserCreated as rule };
