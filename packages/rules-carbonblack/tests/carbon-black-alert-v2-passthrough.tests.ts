import { RuleTest } from "@pypanther/core";
import { CarbonBlackAlertV2Passthrough } from "../src/carbon-black-alert-v2-passthrough";

const alert = {
  p_log_type: "CarbonBlack.AlertV2",
  id: "2f6e0c",
  alert_url: "https://cb.harbour.example/alerts/2f6e0c",
  workflow: { changed_by: "ALERT_CREATION", status: "OPEN" },
  attack_tactic: "TA0002",
  device_name: "till-4",
  device_username: "tomas",
  reason: "cscript.exe ran a script from the internet",
  severity: 6,
};

export const tests = [
  new RuleTest({
    name: "an alert is created",
    expectedResult: true,
    log: alert,
    expectedSeverity: "HIGH",
    expectedTitle: "[TA0002] Carbon Black alert for [tomas] on [till-4]: cscript.exe ran a script from the internet",
    expectedDedup: "2f6e0c",
    expectedReference: "https://cb.harbour.example/alerts/2f6e0c",
    expectedDescription: "cscript.exe ran a script from the internet",
  }),
  new RuleTest({
    name: "an alert of severity 8",
    expectedResult: true,
    log: { ...alert, severity: 8 },
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "an alert of severity 4",
    expectedResult: true,
    log: { ...alert, severity: 4 },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "an alert of severity 2",
    expectedResult: true,
    log: { ...alert, severity: 2 },
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "an alert of severity 1",
    expectedResult: true,
    log: { ...alert, severity: 1 },
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "an alert of no severity",
    expectedResult: true,
    log: { ...alert, severity: null },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the alert tells nothing",
    expectedResult: true,
    log: { workflow: alert.workflow },
    expectedTitle: "[CB] Carbon Black alert for an unknown user on an unknown device: no reason given",
  }),
  new RuleTest({
    name: "an alert is closed",
    expectedResult: false,
    log: { ...alert, workflow: { changed_by: "ines", status: "CLOSED" } },
  }),
];

export { CarbonBlackAlertV2Passthrough as rule };
