import { RuleTest } from "@pypanther/core";
import { BoxNewLogin } from "../src/box-new-login";

const newDevice = {
  p_log_type: "Box.Event",
  type: "event",
  event_type: "ADD_LOGIN_ACTIVITY_DEVICE",
  created_at: "2026-02-11 14:20:05",
  ip_address: "203.0.113.40",
  created_by: { id: "40112233", type: "user", name: "Mira Lund", login: "mira@harbourline.example" },
};

export const tests = [
  new RuleTest({
    name: "a new device",
    expectedResult: true,
    log: newDevice,
    expectedTitle: "[Mira Lund] signed in to Box on a new device",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: { ...newDevice, created_by: {} },
    expectedTitle: "an unknown user signed in to Box on a new device",
  }),
  new RuleTest({ name: "a device that is known", expectedResult: false, log: { ...newDevice, event_type: "LOGIN" } }),
];

export { BoxNewLogin as rule };
