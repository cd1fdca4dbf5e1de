import { RuleTest } from "@pypanther/core";
import { CrowdstrikeMacosPlutilNewFiles } from "../src/crowdstrike-macos-plutil-new-files";

const changed = (plist_file: string | null) => ({ device_id: "mac-0092", plist_file });

export const tests = [
  new RuleTest({
    name: "a launch agent is changed",
    expectedResult: true,
    log: changed("/Library/LaunchAgents/a.plist"),
    expectedSeverity: "HIGH",
    expectedTitle: "plutil changed property list [/Library/LaunchAgents/a.plist] for the first time",
    expectedDedup: "mac-0092:/Library/LaunchAgents/a.plist",
    expectedAlertContext: {
      device_id: "mac-0092",
      plist_file: "/Library/LaunchAgents/a.plist",
      detection_type: "Anomaly - New Modification Detected",
      baseline_period: "30 days",
      risk_indicators: ["System-level persistence location"],
    },
  }),
  new RuleTest({
    name: "a list of the system",
    expectedResult: true,
    log: changed("/System/x/a.plist"),
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "a list of an application",
    expectedResult: true,
    log: changed("/Applications/Till.app/Info.plist"),
    expectedSeverity: "MEDIUM",
    expectedAlertContext: {
      device_id: "mac-0092",
      plist_file: "/Applications/Till.app/Info.plist",
      detection_type: "Anomaly - New Modification Detected",
      baseline_period: "30 days",
      risk_indicators: ["Application bundle tampering"],
    },
  }),
  new RuleTest({
    name: "a launch agent in an odd place",
    expectedResult: true,
    log: changed("/opt/LaunchAgents/a.plist"),
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "a list somewhere else",
    expectedResult: true,
    log: changed("/opt/a.plist"),
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({ name: "the file is not known", expectedResult: false, log: changed("<UNKNOWN_FILE>") }),
  new RuleTest({ name: "the file has no name", expectedResult: false, log: changed("  ") }),
  new RuleTest({ name: "no file", expectedResult: false, log: changed(null) }),
];

export { CrowdstrikeMacosPlutilNewFiles as rule };
