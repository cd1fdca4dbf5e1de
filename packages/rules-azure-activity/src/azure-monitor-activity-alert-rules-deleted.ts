import { type AlertContext, type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureActivityAlertContext, azureOperation, azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** An alert rule was deleted, so Azure Monitor no longer warns of what it watched for. */
export class AzureMonitorActivityAlertRulesDeleted extends AzureActivityRule {
  id = "Azure.MonitorActivity.AlertRules.Deleted-prototype";
  displayName = "Azure Alert Rules Deleted";
  tags = ["Defense Evasion", "Impair Defenses", "Disable Cloud Logs"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.008"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An Azure Monitor alert rule was deleted. An attacker does this to act without raising alerts.";
  defaultRunbook =
    "1. Read what the rule watched and for whom, from its template or an earlier record. " +
    "2. Ask the caller which rule takes its place. " +
    "3. Restore the rule if none does. " +
    "4. Look at the resources it watched for anything unusual since it went.";
  defaultReference = "https://learn.microsoft.com/en-us/azure/azure-monitor/alerts/alerts-manage-alert-rules";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.INSIGHTS/ALERTRULES/DELETE", "MICROSOFT.INSIGHTS/METRICALERTS/DELETE"];

  title(event: PantherEvent) {
    return `Azure alert rule ${titleValue(event.text("resourceId"), "of an unknown name")} deleted`;
  }

  alertContext(event: PantherEvent): AlertContext {
    const isMetric = azureOperation(event) === "MICROSOFT.INSIGHTS/METRICALERTS/DELETE";
    const name = azureResourceName(event, isMetric ? "metricAlerts" : "alertRules", "");
    return {
      ...azureActivityAlertContext(event),
      ...(name && { alert_rule_name: name, alert_type: isMetric ? "metric" : "classic" }),
    };
  }
}
