import { RuleTest } from "@pypanther/core";
import { OsqueryMacUnwantedChromeExtensions } from "../src/osquery-mac-unwanted-chrome-extensions";

const found = {
  p_log_type: "Osquery.Differential",
  name: "pack_unwanted-chrome-extensions_SearchMate",
  action: "added",
  hostIdentifier: "mac-0092.harbour.example",
  columns: { path: "/opt/x", name: "x" },
};

export const tests = [
  new RuleTest({
    name: "the query finds something",
    expectedResult: true,
    log: found,
    expectedTitle: "Unwanted Chrome extension on [mac-0092.harbour.example]",
  }),
  new RuleTest({
    name: "the host is not named",
    expectedResult: true,
    log: { ...found, hostIdentifier: null },
    expectedTitle: "Unwanted Chrome extension on an unknown host",
  }),
  new RuleTest({ name: "another query", expectedResult: false, log: { ...found, name: "pack_it-compliance_apps" } }),
  new RuleTest({ name: "what was found is gone", expectedResult: false, log: { ...found, action: "removed" } }),
  new RuleTest({ name: "no query is named", expectedResult: false, log: { ...found, name: null } }),
];

export { OsqueryMacUnwantedChromeExtensions as rule };
