import { RuleTest } from "@pypanther/core";
import { GSuiteLeakedPassword } from "../src/gsuite-leaked-password";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "login", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "account_warning",
  name: "account_disabled_password_leak",
  parameters: { affected_email_address: "ines@brightmoor.example" },
};

export const tests = [
  new RuleTest({
    name: "an account is locked for a leak",
    expectedResult: true,
    log: activity,
    expectedTitle: "The password of [ines@brightmoor.example] was leaked",
  }),
  new RuleTest({
    name: "the account is not named",
    expectedResult: true,
    log: { ...activity, parameters: { ...activity.parameters, affected_email_address: "" } },
    expectedTitle: "The password of an unknown user was leaked",
  }),
  new RuleTest({
    name: "an account is locked for spam",
    expectedResult: false,
    log: { ...activity, name: "account_disabled_spamming" },
  }),
  new RuleTest({ name: "another type", expectedResult: false, log: { ...activity, type: "login" } }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "admin" } },
  }),
];

export { GSuiteLeakedPassword as rule };
