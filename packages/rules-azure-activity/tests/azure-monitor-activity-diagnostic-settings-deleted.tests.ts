import { RuleTest } from "@pypanther/core";
import { AzureMonitorActivityDiagnosticSettingsDeleted } from "../src/azure-monitor-activity-diagnostic-settings-deleted";
import { activity, contextOf } from "./activity";

const log = activity(
  "Microsoft.Insights/diagnosticSettings/delete",
  "Microsoft.KeyVault/vaults/kv-ledger/providers/Microsoft.Insights/diagnosticSettings/to-siem",
);

export const tests = [
  new RuleTest({
    name: "diagnostic settings are deleted",
    expectedResult: true,
    log,
    expectedTitle: "Azure diagnostic setting [to-siem] deleted",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: { ...contextOf(log), diagnostic_setting_name: "to-siem" },
  }),
  new RuleTest({
    name: "the operation is in capitals and the record does not say on what",
    expectedResult: true,
    log: { ...log, operationName: "MICROSOFT.INSIGHTS/DIAGNOSTICSETTINGS/DELETE", resourceId: undefined },
    expectedTitle: "Azure diagnostic setting of an unknown name deleted",
  }),
  new RuleTest({ name: "the attempt fails", expectedResult: false, log: { ...log, resultType: "Failure" } }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...log, operationName: "Microsoft.Insights/diagnosticSettings/write" },
  }),
];

export { AzureMonitorActivityDiagnosticSettingsDeleted as rule };
