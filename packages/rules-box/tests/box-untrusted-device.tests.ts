import { RuleTest } from "@pypanther/core";
import { BoxUntrustedDevice } from "../src/box-untrusted-device";

const untrustedDevice = {
  p_log_type: "Box.Event",
  type: "event",
  event_type: "DEVICE_TRUST_CHECK_FAILED",
  created_at: "2026-02-11 14:20:05",
  ip_address: "203.0.113.40",
  created_by: { id: "40112233", type: "user", name: "Mira Lund", login: "mira@harbourline.example" },
};

export const tests = [
  new RuleTest({
    name: "a device fails the check",
    expectedResult: true,
    log: untrustedDevice,
    expectedTitle: "[Mira Lund] tried to sign in to Box on an untrusted device",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: { ...untrustedDevice, created_by: {} },
    expectedTitle: "an unknown user tried to sign in to Box on an untrusted device",
  }),
  new RuleTest({ name: "a device passes", expectedResult: false, log: { ...untrustedDevice, event_type: "LOGIN" } }),
];

export { BoxUntrustedDevice as rule };
