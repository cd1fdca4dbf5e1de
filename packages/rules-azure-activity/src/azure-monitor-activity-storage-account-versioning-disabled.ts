import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { AzureStorageSettingRule } from "@pypanther/helpers/azure-storage-setting-rule";

/** Blob versioning was switched off, so overwritten blobs can no longer be brought back. */
export class AzureMonitorActivityStorageAccountVersioningDisabled extends AzureStorageSettingRule {
  id = "Azure.MonitorActivity.StorageAccount.VersioningDisabled-prototype";
  displayName = "Azure Storage Account Blob Versioning Disabled";
  tags = ["Impact", "Data Destruction"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A storage account has stopped keeping earlier versions of blobs. Encryption or deletion of the data would " +
    "then be final.";
  defaultRunbook =
    "1. Switch versioning on again. " +
    "2. Compare blobs changed since with backups. " +
    "3. Ask the caller why; saving cost is a usual reason and needs the owner's consent. " +
    "4. Treat it as preparation for ransomware if soft delete or locks went too.";
  defaultReference = "https://www.azadvertizer.net/azpolicyadvertizer/c36a325b-ae04-4863-ad4f-19c6678f8e08.html";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.STORAGE/STORAGEACCOUNTS/BLOBSERVICES/WRITE"];

  setting: string[] = ["properties", "isVersioningEnabled"];

  settingValue: boolean | string = false;

  title(event: PantherEvent) {
    return `Blob versioning switched off on Azure storage account ${this.account(event)}`;
  }
}
