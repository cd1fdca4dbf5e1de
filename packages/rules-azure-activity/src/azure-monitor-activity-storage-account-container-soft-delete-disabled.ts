import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { AzureStorageSettingRule } from "@pypanther/helpers/azure-storage-setting-rule";

/** Soft delete of containers was switched off: a deleted container takes its blobs with it for good. */
export class AzureMonitorActivityStorageAccountContainerSoftDeleteDisabled extends AzureStorageSettingRule {
  id = "Azure.MonitorActivity.StorageAccount.ContainerSoftDeleteDisabled-prototype";
  displayName = "Azure Storage Container Soft Delete Disabled";
  tags = ["Impact", "Data Destruction", "Inhibit System Recovery", "Ransomware"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485", "TA0040:T1490"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A storage account no longer holds on to deleted containers, so that one command can destroy a whole data set.";
  defaultRunbook =
    "1. Turn retention of containers on again. " +
    "2. Check that no container has vanished meanwhile. " +
    "3. Check that the owner of the data approved it. " +
    "4. Suspend the caller if other protections were removed as well.";
  defaultReference =
    "https://learn.microsoft.com/en-us/azure/storage/blobs/soft-delete-container-enable?tabs=azure-portal";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.STORAGE/STORAGEACCOUNTS/BLOBSERVICES/WRITE"];

  setting: string[] = ["properties", "containerDeleteRetentionPolicy", "enabled"];

  settingValue: boolean | string = false;

  title(event: PantherEvent) {
    return `Container soft delete switched off on Azure storage account ${this.account(event)}`;
  }
}
