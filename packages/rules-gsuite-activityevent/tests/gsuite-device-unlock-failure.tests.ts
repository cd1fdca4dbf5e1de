import { RuleTest } from "@pypanther/core";
import { GSuiteDeviceUnlockFailure } from "../src/gsuite-device-unlock-failure";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "mobile", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "device_updates",
  name: "FAILED_PASSWORD_ATTEMPTS_EVENT",
  parameters: { FAILED_PASSWD_ATTEMPTS: 14, USER_EMAIL: "noor@brightmoor.example" },
};

export const tests = [
  new RuleTest({
    name: "many attempts fail",
    expectedResult: true,
    log: activity,
    expectedTitle: "Many failed attempts to unlock a device of [noor@brightmoor.example]",
  }),
  new RuleTest({
    name: "the count is a text",
    expectedResult: true,
    log: { ...activity, parameters: { ...activity.parameters, FAILED_PASSWD_ATTEMPTS: "11" } },
  }),
  new RuleTest({
    name: "the count is just the limit",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, FAILED_PASSWD_ATTEMPTS: "10" } },
  }),
  new RuleTest({
    name: "the count is empty",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, FAILED_PASSWD_ATTEMPTS: "" } },
  }),
  new RuleTest({
    name: "the count is no number",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, FAILED_PASSWD_ATTEMPTS: "many" } },
  }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...activity, name: "DEVICE_SYNC_EVENT" } }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "login" } },
  }),
];

export { GSuiteDeviceUnlockFailure as rule };
