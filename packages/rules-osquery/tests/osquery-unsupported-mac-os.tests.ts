import { RuleTest } from "@pypanther/core";
import { OsqueryUnsupportedMacOS } from "../src/osquery-unsupported-mac-os";

const system = {
  p_log_type: "Osquery.Differential",
  name: "pack_vuln-management_os_version",
  action: "added",
  hostIdentifier: "mac-0092.harbour.example",
  columns: { platform: "darwin", version: "10.13.6" },
};

export const tests = [
  new RuleTest({ name: "an old release", expectedResult: true, log: system, expectedSeverity: "LOW" }),
  new RuleTest({
    name: "no release is told",
    expectedResult: true,
    log: { ...system, columns: { platform: "darwin" } },
  }),
  new RuleTest({
    name: "a supported release",
    expectedResult: false,
    log: { ...system, columns: { platform: "darwin", version: "10.15.2" } },
  }),
  new RuleTest({
    name: "no Mac",
    expectedResult: false,
    log: { ...system, columns: { platform: "ubuntu", version: "18.04" } },
  }),
  new RuleTest({ name: "another query", expectedResult: false, log: { ...system, name: "pack_it-compliance_apps" } }),
  new RuleTest({ name: "the old release is gone", expectedResult: false, log: { ...system, action: "removed" } }),
];

export { OsqueryUnsupportedMacOS as rule };
