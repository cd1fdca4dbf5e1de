import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A storage account was deleted with all blobs, files, tables and queues in it. */
export class AzureMonitorActivityStorageAccountDeleted extends AzureActivityRule {
  id = "Azure.MonitorActivity.StorageAccount.Deleted-prototype";
  displayName = "Azure Storage Account Deleted";
  tags = ["Impact", "Data Destruction", "Inhibit System Recovery", "Ransomware"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485", "TA0040:T1490"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An entire storage account has been removed. Attackers delete the original data once they have their copy.";
  defaultRunbook =
    "1. Recover the account: within fourteen days that is possible while its name is unused. " +
    "2. Ask the owner whether the account was still needed. " +
    "3. Review downloads, listed keys and SAS tokens of the account in the days before. " +
    "4. Suspend the caller if the deletion was not agreed.";
  defaultReference =
    "https://www.trendmicro.com/cloudoneconformity/knowledge-base/azure/ActivityLog/delete-storage-account-alert.html";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.STORAGE/STORAGEACCOUNTS/DELETE"];

  title(event: PantherEvent) {
    const account = titleValue(azureResourceName(event, "storageAccounts", ""), "of an unknown name");
    return `Azure storage account ${account} deleted`;
  }
}
