import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A resource group was deleted, and everything in it with one command. */
export class AzureMonitorActivityResourceGroupDeleted extends AzureActivityRule {
  id = "Azure.MonitorActivity.ResourceGroup.Deleted-prototype";
  displayName = "Azure Resource Group Deleted";
  tags = ["Impact", "Data Destruction"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A whole resource group has been removed. Servers, data and networks that it contained are gone together.";
  defaultRunbook =
    "1. Find out what was in the group from an export or the Activity Log of the last days. " +
    "2. Ask the owner whether the environment was to be torn down. " +
    "3. Recover what soft delete keeps: vaults, workspaces, backups. " +
    "4. Suspend the caller if further groups follow.";
  defaultReference =
    "https://learn.microsoft.com/en-us/azure/azure-resource-manager/management/delete-resource-group?tabs=azure-powershell";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.RESOURCES/SUBSCRIPTIONS/RESOURCEGROUPS/DELETE"];

  contextNames: Record<string, string> = { resource_group_name: "resourceGroups" };

  title(event: PantherEvent) {
    const group = titleValue(azureResourceName(event, "resourceGroups", ""), "of an unknown name");
    return `Azure resource group ${group} deleted`;
  }
}
