import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** The immutability policy of a container was deleted, so records meant to be unchangeable can be altered or erased. */
export class AzureMonitorActivityStorageImmutabilityPolicyDeleted extends AzureActivityRule {
  id = "Azure.MonitorActivity.Storage.ImmutabilityPolicyDeleted-prototype";
  displayName = "Azure Storage Immutability Policy Deleted";
  tags = [
    "Defense Evasion",
    "Impair Defenses",
    "Inhibit System Recovery",
    "Data Destruction",
    "Ransomware",
    "Storm-0501",
    "WORM",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562", "TA0005:T1562.001", "TA0040:T1490", "TA0040:T1485"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Write-once protection of a blob container has been removed. Ransomware operators do this to reach backups.";
  defaultRunbook =
    "1. Call the owner of the container: such policies rarely go for a good reason. " +
    "2. Set a new policy, locked this time, and add a legal hold meanwhile. " +
    "3. Check for overwritten or deleted blobs since. " +
    "4. Revoke the caller's access unless the owner confirms.";
  defaultReference =
    "https://www.microsoft.com/en-us/security/blog/2025/08/27/storm-0501s-evolving-techniques-lead-to-cloud-based-ransomware/";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.STORAGE/STORAGEACCOUNTS/BLOBSERVICES/CONTAINERS/IMMUTABILITYPOLICIES/DELETE"];

  contextNames: Record<string, string> = { container_name: "containers", storage_account: "storageAccounts" };

  title(event: PantherEvent) {
    const container = titleValue(azureResourceName(event, "containers", ""), "of an unknown name");
    const account = titleValue(azureResourceName(event, "storageAccounts", ""), "of an unknown name");
    return `Immutability policy deleted from container ${container} of Azure storage account ${account}`;
  }
}
