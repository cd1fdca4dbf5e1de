import {
  type AlertContext,
  ignoringCase,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { azureActivityAlertContext, azureBlobContext, azureResourceName } from "@pypanther/helpers/azure-activity";
import { titleValue } from "@pypanther/helpers/title-value";
import type { AzureMonitorActivity } from "./events";

/**
 * A blob could not be read because it is encrypted with a key that only a customer has; ransomware leaves such blobs.
 */
export class AzureMonitorActivityStorageBlobCPKEncryptionDetected extends Rule<AzureMonitorActivity> {
  id = "Azure.MonitorActivity.Storage.Blob.CPKEncryptionDetected-prototype";
  displayName = "Azure Storage Blob CPK Encryption Detected";
  logTypes = [LogType.AZURE_MONITOR_ACTIVITY];
  tags = ["Impact", "Data Encrypted for Impact", "Inhibit System Recovery", "Ransomware"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1486", "TA0040:T1490"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Azure refused a read: its blob needs a key that was supplied from outside. If nobody of yours did that, the data " +
    "is held to ransom.";
  defaultRunbook =
    "1. Ask the owner whether customer-provided keys are in use there. " +
    "2. Find out when the blob was last written and by whom. " +
    "3. Restore an earlier version from versioning, snapshots or backup. " +
    "4. Cut off the writer's credentials and protect what has not been encrypted yet.";
  defaultReference =
    "https://learn.microsoft.com/en-us/dotnet/api/azure.storage.blobs.models.bloberrorcode.blobusescustomerspecifiedencryption?view=azure-dotnet";
  summaryAttributes = ["callerIpAddress", "resourceId", "p_any_usernames"];

  when: When = {
    category: ignoringCase("StorageRead"),
    statusCode: 409,
    statusText: ignoringCase("BlobUsesCustomerSpecifiedEncryption"),
    "properties.metricResponseType": not("Success"),
  };

  title(event: PantherEvent<AzureMonitorActivity>) {
    const account = titleValue(azureResourceName(event, "storageAccounts", ""), "of an unknown name");
    const blob = titleValue(event.text("properties", "objectKey"), "of an unknown name");
    return `Blob ${blob} of Azure storage account ${account} is encrypted with a customer's key`;
  }

  alertContext(event: PantherEvent<AzureMonitorActivity>): AlertContext {
    return {
      ...azureActivityAlertContext(event),
      ...azureBlobContext(event),
      status_code: event.get("statusCode", "<UNKNOWN>"),
      status_text: event.get("statusText", "<UNKNOWN>"),
    };
  }
}
