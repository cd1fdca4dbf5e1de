import { RuleTest } from "@pypanther/core";
import { GSuiteWorkspaceGmailDefaultRoutingRuleModified } from "../src/gsuite-workspace-gmail-default-routing-rule-modified";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "admin", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "EMAIL_SETTINGS",
  name: "CREATE_GMAIL_SETTING",
  parameters: { SETTING_NAME: "MESSAGE_SECURITY_RULE", USER_DEFINED_SETTING_NAME: "copy to archive" },
};

export const tests = [
  new RuleTest({
    name: "a rule is made",
    expectedResult: true,
    log: activity,
    expectedTitle: "[noor@brightmoor.example] created a default routing rule of Gmail",
    expectedAlertContext: {
      actor: "noor@brightmoor.example",
      applicationName: "admin",
      name: "CREATE_GMAIL_SETTING",
      type: "EMAIL_SETTINGS",
      parameters: { SETTING_NAME: "MESSAGE_SECURITY_RULE", USER_DEFINED_SETTING_NAME: "copy to archive" },
    },
  }),
  new RuleTest({
    name: "a rule is removed",
    expectedResult: true,
    log: { ...activity, name: "DELETE_GMAIL_SETTING", actor: {} },
    expectedTitle: "an unknown user deleted a default routing rule of Gmail",
  }),
  new RuleTest({
    name: "another setting",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, SETTING_NAME: "SPAM_CONTROL" } },
  }),
  new RuleTest({
    name: "another kind of settings",
    expectedResult: false,
    log: { ...activity, type: "DOMAIN_SETTINGS" },
  }),
  new RuleTest({ name: "another activity", expectedResult: false, log: { ...activity, name: "CHANGE_EMAIL_SETTING" } }),
];

export { GSuiteWorkspaceGmailDefaultRoutingRuleModified as rule };
