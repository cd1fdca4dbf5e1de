import { RuleTest } from "@pypanther/core";
import { OsqueryOSSECRootkitDetected } from "../src/osquery-ossec-rootkit-detected";

const found = {
  p_log_type: "Osquery.Differential",
  name: "pack_ossec-rootkit_knark",
  action: "added",
  hostIdentifier: "mac-0092.harbour.example",
  columns: { path: "/opt/x", name: "x" },
};

export const tests = [
  new RuleTest({
    name: "the query finds something",
    expectedResult: true,
    log: found,
    expectedTitle: "Signs of a rootkit on [mac-0092.harbour.example]",
  }),
  new RuleTest({
    name: "the host is not named",
    expectedResult: true,
    log: { ...found, hostIdentifier: null },
    expectedTitle: "Signs of a rootkit on an unknown host",
  }),
  new RuleTest({ name: "another query", expectedResult: false, log: { ...found, name: "pack_it-compliance_apps" } }),
  new RuleTest({ name: "what was found is gone", expectedResult: false, log: { ...found, action: "removed" } }),
  new RuleTest({ name: "no query is named", expectedResult: false, log: { ...found, name: null } }),
];

export { OsqueryOSSECRootkitDetected as rule };
