import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** An action group was deleted, so alerts that were sent through it reach nobody any more. */
export class AzureMonitorActivityActionGroupsDeleted extends AzureActivityRule {
  id = "Azure.MonitorActivity.ActionGroups.Deleted-prototype";
  displayName = "Azure Action Groups Deleted";
  tags = ["Defense Evasion", "Impair Defenses", "Disable Cloud Logs"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.008"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An Azure Monitor action group was deleted. Alert rules that use it no longer notify anyone, which helps an " +
    "attacker stay unnoticed.";
  defaultRunbook =
    "1. Find the caller in the Activity Log and ask whether retiring this group was planned. " +
    "2. List the alert rules that referred to it; each of them is mute until it has a new group. " +
    "3. Look for other deletions by the same caller in the last day: rules, diagnostic settings, locks. " +
    "4. Recreate the group if the deletion was not meant, and revoke the caller's sessions.";
  defaultReference = "https://learn.microsoft.com/en-us/azure/azure-monitor/alerts/action-groups";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.INSIGHTS/ACTIONGROUPS/DELETE"];

  contextNames: Record<string, string> = { action_group_name: "actionGroups" };

  title(event: PantherEvent) {
    const group = titleValue(azureResourceName(event, "actionGroups", ""), "of an unknown name");
    return `Azure Monitor action group ${group} deleted`;
  }
}
