import { RuleTest } from "@pypanther/core";
import { CrowdstrikeUserPasswordChange } from "../src/crowdstrike-user-password-change";

const passwordSet = {
  p_log_type: "Crowdstrike.EventStreams",
  metadata: { eventType: "AuthActivityAuditEvent" },
  event: {
    OperationName: "changePassword",
    Success: true,
    UserId: "ines@harbour.example",
    ServiceName: "Crowdstrike API Client",
    AuditKeyValues: [{ Key: "target_name", ValueString: "tomas@harbour.example" }],
  },
};
const changed = (changes: Record<string, unknown>) => ({ ...passwordSet, event: { ...passwordSet.event, ...changes } });

export const tests = [
  new RuleTest({
    name: "one user sets another's password",
    expectedResult: true,
    log: passwordSet,
    expectedSeverity: "MEDIUM",
    expectedTitle: "[ines@harbour.example] changed the Falcon password of [tomas@harbour.example]",
  }),
  new RuleTest({
    name: "a user changes the own password",
    expectedResult: true,
    log: changed({ UserId: "tomas@harbour.example" }),
    expectedSeverity: "INFO",
    expectedTitle: "[tomas@harbour.example] changed their own Falcon password",
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: true,
    log: changed({ UserId: null, AuditKeyValues: [] }),
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({ name: "the change fails", expectedResult: false, log: changed({ Success: false }) }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: changed({ OperationName: "resetAuthSecret" }),
  }),
];

export { CrowdstrikeUserPasswordChange as rule };
