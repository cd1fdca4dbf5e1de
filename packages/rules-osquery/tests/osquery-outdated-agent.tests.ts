import { RuleTest } from "@pypanther/core";
import { OsqueryOutdatedAgent } from "../src/osquery-outdated-agent";

const agent = {
  p_log_type: "Osquery.Differential",
  name: "pack_it-compliance_osquery_info",
  action: "added",
  hostIdentifier: "mac-0092.harbour.example",
  columns: { version: "5.4.0" },
};

export const tests = [
  new RuleTest({
    name: "an old release",
    expectedResult: true,
    log: agent,
    expectedTitle: "Osquery of release [5.4.0] is in use",
  }),
  new RuleTest({
    name: "no release is told",
    expectedResult: true,
    log: { ...agent, columns: {} },
    expectedTitle: "Osquery of release [unknown] is in use",
  }),
  new RuleTest({
    name: "the expected release",
    expectedResult: false,
    log: { ...agent, columns: { version: "5.10.2" } },
  }),
  new RuleTest({ name: "another query", expectedResult: false, log: { ...agent, name: "pack_it-compliance_apps" } }),
  new RuleTest({ name: "the old release is gone", expectedResult: false, log: { ...agent, action: "removed" } }),
];

export { OsqueryOutdatedAgent as rule };
