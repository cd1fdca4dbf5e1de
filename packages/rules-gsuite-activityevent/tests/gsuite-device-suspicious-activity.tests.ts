import { RuleTest } from "@pypanther/core";
import { GSuiteDeviceSuspiciousActivity } from "../src/gsuite-device-suspicious-activity";

const activity = {
  p_log_type: "GSuite.ActivityEvent",
  id: { applicationName: "mobile", customerId: "C07pq", time: "2026-02-17T08:31:40.512Z" },
  actor: { email: "noor@brightmoor.example", profileId: "110284417" },
  ipAddress: "203.0.113.18",
  type: "suspicious_activity",
  name: "SUSPICIOUS_ACTIVITY_EVENT",
  parameters: { DEVICE_PROPERTY: "WIFI_MAC_ADDRESS" },
};

export const tests = [
  new RuleTest({
    name: "a device behaves oddly",
    expectedResult: true,
    log: activity,
    expectedTitle: "A device of [noor@brightmoor.example] behaves suspiciously",
  }),
  new RuleTest({
    name: "a device synchronises",
    expectedResult: false,
    log: { ...activity, name: "DEVICE_SYNC_EVENT" },
  }),
  new RuleTest({
    name: "another application",
    expectedResult: false,
    log: { ...activity, id: { ...activity.id, applicationName: "login" } },
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: { ...activity, actor: { profileId: "110284417" } },
    expectedTitle: "A device of an unknown user behaves suspiciously",
  }),
];

export { GSuiteDeviceSuspiciousActivity as rule };
