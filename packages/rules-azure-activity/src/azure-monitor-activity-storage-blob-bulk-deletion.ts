import { type AlertContext, type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import {
  azureActivityAlertContext,
  azureBlobContext,
  azureCallerAddress,
  azureResourceName,
} from "@pypanther/helpers/azure-activity";
import { AzureOperationRule } from "@pypanther/helpers/azure-operation-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** Blobs are deleted from a storage account in number; many in a few minutes is destruction, not housekeeping. */
export class AzureMonitorActivityStorageBlobBulkDeletion extends AzureOperationRule {
  id = "Azure.MonitorActivity.Storage.Blob.BulkDeletion-prototype";
  displayName = "Azure Storage Blob Deletion";
  tags = ["Impact", "Data Destruction", "Inhibit System Recovery", "Ransomware"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485", "TA0040:T1490"] };
  dedupPeriodMinutes = 15;
  threshold = 15;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A caller deleted many blobs of a storage account. It may be a clean-up job or an attacker destroying data.";
  defaultRunbook =
    "1. Tell lifecycle and clean-up jobs from other callers by address and client. " +
    "2. Undelete the blobs while soft delete holds them. " +
    "3. Check whether the blobs were downloaded before. " +
    "4. Block the caller's credentials if nobody stands by the deletions.";
  defaultReference =
    "https://learn.microsoft.com/en-us/dotnet/api/azure.storage.blobs.blobcontainerclient.deleteblob?view=azure-dotnet";
  summaryAttributes = ["callerIpAddress", "resourceId", "p_any_usernames"];

  when: When = { "properties.metricResponseType": "Success" };

  operations: string[] = ["DELETEBLOB"];

  title(event: PantherEvent) {
    const account = titleValue(azureResourceName(event, "storageAccounts", ""), "of an unknown name");
    const caller = azureCallerAddress(event);
    return `Blobs of Azure storage account ${account} deleted from ${caller}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...azureActivityAlertContext(event), ...azureBlobContext(event) };
  }
}
