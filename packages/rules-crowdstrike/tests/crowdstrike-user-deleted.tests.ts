import { RuleTest } from "@pypanther/core";
import { CrowdstrikeUserDeleted } from "../src/crowdstrike-user-deleted";

const deleted = {
  p_log_type: "Crowdstrike.EventStreams",
  metadata: { eventType: "AuthActivityAuditEvent" },
  event: {
    OperationName: "deleteUser",
    Success: true,
    UserId: "ines@harbour.example",
    ServiceName: "Crowdstrike API Client",
    AuditKeyValues: [{ Key: "target_name", ValueString: "tomas@harbour.example" }],
  },
};
const changed = (changes: Record<string, unknown>) => ({ ...deleted, event: { ...deleted.event, ...changes } });

export const tests = [
  new RuleTest({
    name: "a user is deleted",
    expectedResult: true,
    log: deleted,
    expectedTitle: "[ines@harbour.example] deletes Falcon users",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: true,
    log: changed({ UserId: null }),
    expectedTitle: "an unknown user deletes Falcon users",
  }),
  new RuleTest({ name: "the deletion fails", expectedResult: false, log: changed({ Success: false }) }),
  new RuleTest({ name: "a user is created", expectedResult: false, log: changed({ OperationName: "createUser" }) }),
];

export { CrowdstrikeUserDeleted as rule };
