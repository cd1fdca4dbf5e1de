import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A rule that hides Defender for Cloud alerts was written, which an intruder may do to work unseen. */
export class AzureMonitorActivitySecurityAlertSuppressionRuleCreated extends AzureActivityRule {
  id = "Azure.MonitorActivity.Security.AlertSuppressionRuleCreated-prototype";
  displayName = "Azure Alert Suppression Rule Created or Modified";
  tags = ["Defense Evasion", "Impair Defenses"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A suppression rule for security alerts is in place. Alerts that it covers are dismissed before anyone reads " +
    "them.";
  defaultRunbook =
    "1. Read which alerts the rule hides, for which resources and until when. " +
    "2. Ask the caller for the false positive behind it. " +
    "3. List the alerts it has dismissed already and read them. " +
    "4. Delete the rule if it covers more than it should.";
  defaultReference = "https://learn.microsoft.com/en-us/azure/defender-for-cloud/alerts-suppression-rules";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.SECURITY/ALERTSSUPPRESSIONRULES/WRITE"];

  contextNames: Record<string, string> = { suppression_rule_name: "alertsSuppressionRules" };

  title(event: PantherEvent) {
    const rule = titleValue(azureResourceName(event, "alertsSuppressionRules", ""), "of an unknown name");
    return `Defender for Cloud suppression rule ${rule} created or changed`;
  }
}
