import { RuleTest } from "@pypanther/core";
import { GSuiteAdvancedProtection } from "../src/gsuite-advanced-protection";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "user_accounts", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "titanium_change",
  name: "titanium_unenroll",
};

export const tests = [
  new RuleTest({
    name: "a user leaves",
    expectedResult: true,
    log: activity,
    expectedTitle: "[noor@brightmoor.example] left the Advanced Protection Program",
  }),
  new RuleTest({ name: "a user joins", expectedResult: false, log: { ...activity, name: "titanium_enroll" } }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "login" } },
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: { ...activity, actor: { profileId: "110284417" } },
    expectedTitle: "an unknown user left the Advanced Protection Program",
  }),
];

export { GSuiteAdvancedProtection as rule };
