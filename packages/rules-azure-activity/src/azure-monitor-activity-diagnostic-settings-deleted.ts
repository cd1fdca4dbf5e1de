import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** Diagnostic settings were deleted, so a resource no longer sends its logs anywhere. */
export class AzureMonitorActivityDiagnosticSettingsDeleted extends AzureActivityRule {
  id = "Azure.MonitorActivity.DiagnosticSettings.Deleted-prototype";
  displayName = "Azure Diagnostic Settings Deleted";
  tags = ["Defense Evasion", "Impair Defenses", "Disable Cloud Logs"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.008"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Diagnostic settings of a resource were deleted. An attacker's actions on it are no longer logged.";
  defaultRunbook =
    "1. Name the resource and judge how sensitive it is. " +
    "2. Ask the caller whether a new export replaces the old one; check that it does. " +
    "3. Put the settings back and note for how long logs are missing. " +
    "4. Read the caller's other activity of that time, above all on the same resource.";
  defaultReference = "https://docs.datadoghq.com/security/default_rules/apn-0ib-a6f/";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.INSIGHTS/DIAGNOSTICSETTINGS/DELETE"];

  contextNames: Record<string, string> = { diagnostic_setting_name: "diagnosticSettings" };

  title(event: PantherEvent) {
    const setting = titleValue(azureResourceName(event, "diagnosticSettings", ""), "of an unknown name");
    return `Azure diagnostic setting ${setting} deleted`;
  }
}
