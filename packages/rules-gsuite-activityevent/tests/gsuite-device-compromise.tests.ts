import { RuleTest } from "@pypanther/core";
import { GSuiteDeviceCompromise } from "../src/gsuite-device-compromise";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "mobile", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "device_updates",
  name: "DEVICE_COMPROMISED_EVENT",
  parameters: { DEVICE_COMPROMISED_STATE: "COMPROMISED", USER_EMAIL: "noor@brightmoor.example" },
};

export const tests = [
  new RuleTest({
    name: "a device is compromised",
    expectedResult: true,
    log: activity,
    expectedTitle: "A device of [noor@brightmoor.example] is compromised",
  }),
  new RuleTest({
    name: "a device is sound again",
    expectedResult: false,
    log: { ...activity, parameters: { ...activity.parameters, DEVICE_COMPROMISED_STATE: "NOT_COMPROMISED" } },
  }),
  new RuleTest({ name: "another event", expectedResult: false, log: { ...activity, name: "DEVICE_SYNC_EVENT" } }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "login" } },
  }),
  new RuleTest({
    name: "the user is not named",
    expectedResult: true,
    log: { ...activity, parameters: { DEVICE_COMPROMISED_STATE: "COMPROMISED" } },
    expectedTitle: "A device of an unknown user is compromised",
  }),
];

export { GSuiteDeviceCompromise as rule };
