import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A write to a blob container may have changed who can read it. */
export class AzureMonitorActivityStorageBlobPermissionsModified extends AzureActivityRule {
  id = "Azure.MonitorActivity.Storage.BlobPermissionsModified-prototype";
  displayName = "Azure Storage Blob Container Permissions Modified";
  tags = [
    "Exfiltration",
    "Exfiltration to Cloud Storage",
    "Defense Evasion",
    "File and Directory Permissions Modification",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567.002", "TA0005:T1222"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The properties of a blob container were written. An attacker can open the container to anonymous readers this " +
    "way.";
  defaultRunbook =
    "1. Read the container's public access level as it is now. " +
    "2. Compare with its earlier settings and ask the caller what was to be achieved. " +
    "3. See which data the container holds and who read it since. " +
    "4. Set access back to private where it need not be public.";
  defaultReference =
    "https://github.com/elastic/detection-rules/blob/main/rules/integrations/azure/persistence_azure_storage_blob_permissions_modified.toml";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId", "location"];

  operations: string[] = ["MICROSOFT.STORAGE/STORAGEACCOUNTS/BLOBSERVICES/CONTAINERS/WRITE"];

  title(event: PantherEvent) {
    const container = titleValue(azureResourceName(event, "containers", ""), "of an unknown name");
    const account = titleValue(azureResourceName(event, "storageAccounts", ""), "of an unknown name");
    return `Container ${container} of Azure storage account ${account} created or changed`;
  }
}
