import { RuleTest } from "@pypanther/core";
import { OsqueryMacOSXAttacks } from "../src/osquery-mac-osx-attacks";

const found = {
  p_log_type: "Osquery.Differential",
  name: "pack_osx-attacks_LaunchPest",
  action: "added",
  hostIdentifier: "mac-0092.harbour.example",
  columns: { path: "/opt/x", name: "x" },
};

export const tests = [
  new RuleTest({
    name: "the query finds something",
    expectedResult: true,
    log: found,
    expectedTitle: "Traces of Mac malware found on [mac-0092.harbour.example]",
  }),
  new RuleTest({
    name: "the host is not named",
    expectedResult: true,
    log: { ...found, hostIdentifier: null },
    expectedTitle: "Traces of Mac malware found on an unknown host",
  }),
  new RuleTest({
    name: "the query for keyboard taps has a rule of its own",
    expectedResult: false,
    log: { ...found, name: "pack_osx-attacks_Keyboard_Event_Taps" },
  }),
  new RuleTest({ name: "another query", expectedResult: false, log: { ...found, name: "pack_it-compliance_apps" } }),
  new RuleTest({ name: "what was found is gone", expectedResult: false, log: { ...found, action: "removed" } }),
  new RuleTest({ name: "no query is named", expectedResult: false, log: { ...found, name: null } }),
];

export { OsqueryMacOSXAttacks as rule };
