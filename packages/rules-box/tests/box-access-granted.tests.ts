import { RuleTest } from "@pypanther/core";
import { BoxAccessGranted } from "../src/box-access-granted";

const accessGranted = {
  p_log_type: "Box.Event",
  type: "event",
  event_type: "ACCESS_GRANTED",
  created_at: "2026-02-11 14:20:05",
  ip_address: "203.0.113.40",
  created_by: { id: "40112233", type: "user", name: "Mira Lund", login: "mira@harbourline.example" },
};

export const tests = [
  new RuleTest({
    name: "a user grants access",
    expectedResult: true,
    log: accessGranted,
    expectedTitle: "[Mira Lund] opened their Box account to others",
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: { ...accessGranted, created_by: {} },
    expectedTitle: "an unknown user opened their Box account to others",
  }),
  new RuleTest({
    name: "access is taken back",
    expectedResult: false,
    log: { ...accessGranted, event_type: "ACCESS_REVOKED" },
  }),
];

export { BoxAccessGranted as rule };
