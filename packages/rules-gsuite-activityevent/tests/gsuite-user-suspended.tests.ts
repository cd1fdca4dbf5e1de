import { RuleTest } from "@pypanther/core";
import { GSuiteUserSuspended } from "../src/gsuite-user-suspended";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "login", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "account_warning",
  name: "account_disabled_hijacked",
  parameters: { affected_email_address: "ines@brightmoor.example" },
};

export const tests = [
  new RuleTest({
    name: "a hijacked account is disabled",
    expectedResult: true,
    log: activity,
    expectedTitle: "Google disabled the account of [ines@brightmoor.example]",
    expectedAlertContext: {
      actor: "noor@brightmoor.example",
      applicationName: "login",
      name: "account_disabled_hijacked",
      type: "account_warning",
      parameters: { affected_email_address: "ines@brightmoor.example" },
    },
  }),
  new RuleTest({
    name: "the account is not named",
    expectedResult: true,
    log: { ...activity, parameters: { ...activity.parameters, affected_email_address: "" } },
    expectedTitle: "Google disabled the account of an unknown user",
  }),
  new RuleTest({ name: "a sign-in is flagged", expectedResult: false, log: { ...activity, name: "suspicious_login" } }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "admin" } },
  }),
];

export { GSuiteUserSuspended as rule };
