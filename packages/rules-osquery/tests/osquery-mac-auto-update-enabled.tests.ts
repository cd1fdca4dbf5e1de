import { RuleTest } from "@pypanther/core";
import { OsqueryMacAutoUpdateEnabled } from "../src/osquery-mac-auto-update-enabled";

const setting = {
  p_log_type: "Osquery.Differential",
  name: "pack/mac-cis/SoftwareUpdate",
  action: "added",
  hostIdentifier: "mac-0092.harbour.example",
  columns: { domain: "com.apple.SoftwareUpdate", key: "AutomaticCheckEnabled", value: "false" },
};

export const tests = [
  new RuleTest({ name: "checks for updates are off", expectedResult: true, log: setting, expectedSeverity: "MEDIUM" }),
  new RuleTest({
    name: "they are on",
    expectedResult: false,
    log: { ...setting, columns: { ...setting.columns, value: "true" } },
  }),
  new RuleTest({
    name: "another setting",
    expectedResult: false,
    log: { ...setting, columns: { ...setting.columns, key: "AutomaticDownload" } },
  }),
  new RuleTest({ name: "another query", expectedResult: false, log: { ...setting, name: "pack/mac-cis/ScreenSaver" } }),
  new RuleTest({ name: "the setting is gone", expectedResult: false, log: { ...setting, action: "removed" } }),
];

export { OsqueryMacAutoUpdateEnabled as rule };
