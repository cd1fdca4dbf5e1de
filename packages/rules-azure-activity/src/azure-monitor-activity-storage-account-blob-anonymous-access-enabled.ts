import { asText, type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureOperation, azureRequestBodyValue, azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** Blobs were opened to anonymous readers: anyone on the internet who guesses their names can fetch them. */
export class AzureMonitorActivityStorageAccountBlobAnonymousAccessEnabled extends AzureActivityRule {
  id = "Azure.MonitorActivity.StorageAccount.BlobAnonymousAccessEnabled-prototype";
  displayName = "Azure Storage Blob Anonymous Access Enabled";
  tags = ["Exfiltration", "Data from Cloud Storage"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1530"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Anonymous access was allowed on a storage account or container. Anyone on the internet may be able to read its " +
    "blobs.";
  defaultRunbook =
    "1. Take the access back unless the data is meant for the public. " +
    "2. Read the storage logs for anonymous reads since. " +
    "3. Decide with the owner what was exposed and who must be told. " +
    "4. Ask the caller about the change and forbid anonymous access by policy.";
  defaultReference = "https://hackingthe.cloud/azure/anonymous-blob-access/";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = [
    "MICROSOFT.STORAGE/STORAGEACCOUNTS/WRITE",
    "MICROSOFT.STORAGE/STORAGEACCOUNTS/BLOBSERVICES/WRITE",
    "MICROSOFT.STORAGE/STORAGEACCOUNTS/BLOBSERVICES/CONTAINERS/WRITE",
  ];

  /** The access levels of a container that let in anonymous readers. */
  publicLevels: string[] = ["Blob", "Container"];

  rule(event: PantherEvent) {
    if (this.isAccountWrite(event)) return azureRequestBodyValue(event, "properties", "allowBlobPublicAccess") === true;
    return this.publicLevels.includes(this.level(event));
  }

  title(event: PantherEvent) {
    if (this.isAccountWrite(event)) {
      const account = titleValue(azureResourceName(event, "storageAccounts", ""), "of an unknown name");
      return `Anonymous access allowed on Azure storage account ${account}`;
    }
    const container = titleValue(azureResourceName(event, "containers", ""), "of an unknown name");
    return `Anonymous access at level [${this.level(event)}] allowed on Azure blob container ${container}`;
  }

  private isAccountWrite(event: PantherEvent) {
    return azureOperation(event) === "MICROSOFT.STORAGE/STORAGEACCOUNTS/WRITE";
  }

  private level(event: PantherEvent) {
    return asText(azureRequestBodyValue(event, "properties", "publicAccess"));
  }
}
