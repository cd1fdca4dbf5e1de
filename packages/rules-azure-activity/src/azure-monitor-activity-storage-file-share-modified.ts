import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A file share was created or changed; data piles up there before it is carried off. */
export class AzureMonitorActivityStorageFileShareModified extends AzureActivityRule {
  id = "Azure.MonitorActivity.Storage.FileShareModified-prototype";
  displayName = "Azure Storage File Share Created or Modified";
  tags = [
    "Exfiltration",
    "Exfiltration Over Alternative Protocol",
    "Collection",
    "Data from Cloud Storage",
    "AZT702",
    "AZT702.1",
    "File Share Mounting",
    "Storage Account File Share NFS/SMB Mount",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1048", "TA0009:T1530"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "An Azure file share was created or changed. An attacker can collect stolen files there.";
  defaultRunbook =
    "1. See whether the share belongs to a known workload. " +
    "2. Check which protocol and quota it has and which networks can mount it. " +
    "3. Look at what was written to it and from where. " +
    "4. Remove the share if no one asked for it.";
  defaultReference = "https://microsoft.github.io/Azure-Threat-Research-Matrix/Impact/AZT702/AZT702-1";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.STORAGE/STORAGEACCOUNTS/FILESERVICES/SHARES/WRITE"];

  contextNames: Record<string, string> = { share_name: "shares" };

  title(event: PantherEvent) {
    const share = titleValue(azureResourceName(event, "shares", ""), "of an unknown name");
    return `Azure file share ${share} created or changed`;
  }
}
