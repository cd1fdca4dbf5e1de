import { RuleTest } from "@pypanther/core";
import { GSuiteRule } from "../src/gsuite-rule";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "rules", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "action_complete_type",
  name: "rule_trigger",
  parameters: {
    severity: "HIGH",
    rule_name: "Card numbers in mail",
    triggered_actions: [{ action_type: "QUARANTINE" }],
  },
};

export const tests = [
  new RuleTest({
    name: "a rule quarantines a message",
    expectedResult: true,
    log: activity,
    expectedTitle: "Workspace rule [Card numbers in mail] of severity [HIGH] was triggered",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "a rule without name",
    expectedResult: true,
    log: { ...activity, parameters: { ...activity.parameters, rule_name: "", severity: "medium" } },
    expectedTitle: "Workspace rule of an unknown name of severity [medium] was triggered",
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "a rule without severity",
    expectedResult: true,
    log: { ...activity, parameters: { ...activity.parameters, severity: null } },
    expectedTitle: "Workspace rule [Card numbers in mail] of severity unknown was triggered",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "a severity that does not exist",
    expectedResult: true,
    log: { ...activity, parameters: { ...activity.parameters, severity: "SEVERE" } },
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "a rule does nothing",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, triggered_actions: [] } },
  }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "admin" } },
  }),
];

export { GSuiteRule as rule };
