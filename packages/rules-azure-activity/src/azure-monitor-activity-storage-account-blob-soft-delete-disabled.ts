import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { AzureStorageSettingRule } from "@pypanther/helpers/azure-storage-setting-rule";

/** Soft delete of blobs was switched off: what is deleted from now on is gone at once. */
export class AzureMonitorActivityStorageAccountBlobSoftDeleteDisabled extends AzureStorageSettingRule {
  id = "Azure.MonitorActivity.StorageAccount.BlobSoftDeleteDisabled-prototype";
  displayName = "Azure Storage Blob Soft Delete Disabled";
  tags = ["Impact", "Data Destruction", "Inhibit System Recovery", "Ransomware"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485", "TA0040:T1490"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Deleted blobs of a storage account are not kept any longer. Someone about to destroy data would start with this.";
  defaultRunbook =
    "1. Turn soft delete on again with the retention you require. " +
    "2. Look for blobs deleted since. " +
    "3. Let the data's owner confirm that it was wanted. " +
    "4. Lock the account down if mass deletion follows.";
  defaultReference =
    "https://azure.github.io/azure-storage-java/com/microsoft/azure/storage/DeleteRetentionPolicy.html";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.STORAGE/STORAGEACCOUNTS/BLOBSERVICES/WRITE"];

  setting: string[] = ["properties", "deleteRetentionPolicy", "enabled"];

  settingValue: boolean | string = false;

  title(event: PantherEvent) {
    return `Blob soft delete switched off on Azure storage account ${this.account(event)}`;
  }
}
