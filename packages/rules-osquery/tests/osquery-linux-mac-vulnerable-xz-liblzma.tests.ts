import { RuleTest } from "@pypanther/core";
import { OsqueryLinuxMacVulnerableXZliblzma } from "../src/osquery-linux-mac-vulnerable-xz-liblzma";

const installed = {
  p_log_type: "Osquery.Differential",
  name: "pack_vuln-management_deb_packages",
  action: "added",
  hostIdentifier: "mac-0092.harbour.example",
  columns: { name: "liblzma5", version: "5.6.1-1" },
};

export const tests = [
  new RuleTest({
    name: "the library is installed",
    expectedResult: true,
    log: installed,
    expectedTitle: "Backdoored [liblzma5 5.6.1-1] found on [mac-0092.harbour.example]",
  }),
  new RuleTest({
    name: "the tool is installed",
    expectedResult: true,
    log: { ...installed, columns: { name: "xz", version: "5.6.0" } },
  }),
  new RuleTest({ name: "the action does not matter", expectedResult: true, log: { ...installed, action: "snapshot" } }),
  new RuleTest({
    name: "a clean version",
    expectedResult: false,
    log: { ...installed, columns: { name: "xz", version: "5.6.2" } },
  }),
  new RuleTest({
    name: "another package",
    expectedResult: false,
    log: { ...installed, columns: { name: "xzgv", version: "5.6.1" } },
  }),
  new RuleTest({
    name: "another query",
    expectedResult: false,
    log: { ...installed, name: "pack_it-compliance_apps" },
  }),
];

export { OsqueryLinuxMacVulnerableXZliblzma as rule };
