import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** Somebody deleted a workspace of Log Analytics, along with the logs kept in it. */
export class AzureMonitorActivityLogAnalyticsWorkspaceDeleted extends AzureActivityRule {
  id = "Azure.MonitorActivity.LogAnalyticsWorkspace.Deleted-prototype";
  displayName = "Azure Log Analytics Workspace Deleted";
  tags = ["Defense Evasion", "Impact", "Impair Defenses", "Disable Cloud Logs", "Data Destruction"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.008", "TA0040:T1485"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A workspace that stores logs has been removed, which erases evidence and stops the detections that query it.";
  defaultRunbook =
    "1. Recover the workspace: for two weeks it can be restored with its data. " +
    "2. Ask the caller whether its contents had been moved. " +
    "3. List the detections and dashboards that read from it. " +
    "4. Search the Activity Log for what else happened around the deletion.";
  defaultReference = "https://learn.microsoft.com/en-us/azure/azure-monitor/logs/delete-workspace?tabs=azure-portal";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.OPERATIONALINSIGHTS/WORKSPACES/DELETE"];

  contextNames: Record<string, string> = { workspace_name: "workspaces" };

  title(event: PantherEvent) {
    const workspace = titleValue(azureResourceName(event, "workspaces", ""), "of an unknown name");
    return `Azure Log Analytics workspace ${workspace} deleted`;
  }
}
