import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A link was made that lets anyone who holds it download a whole managed disk. */
export class AzureMonitorActivityComputeDiskSASURIGenerated extends AzureActivityRule {
  id = "Azure.MonitorActivity.Compute.DiskSASURIGenerated-prototype";
  displayName = "Azure VM Disk SAS URI Generated";
  tags = [
    "AZT701.1",
    "Exfiltration",
    "Collection",
    "Exfiltration Over Web Service",
    "Exfiltration to Cloud Storage",
    "Data from Cloud Storage",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567.002", "TA0009:T1530"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A download link (SAS URI) for a managed disk was created. An attacker with the link can copy the whole disk " +
    "without signing in.";
  defaultRunbook =
    "1. Revoke the disk's access at once unless the owner is exporting it. " +
    "2. Determine which machine and data the disk belongs to. " +
    "3. Ask the caller where the copy went. " +
    "4. Forbid disk export by network access policy, and change secrets stored on the disk.";
  defaultReference = "https://microsoft.github.io/Azure-Threat-Research-Matrix/Impact/AZT701/AZT701-1";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.COMPUTE/DISKS/BEGINGETACCESS/ACTION"];

  contextNames: Record<string, string> = { disk_name: "disks" };

  title(event: PantherEvent) {
    const disk = titleValue(azureResourceName(event, "disks", ""), "of an unknown name");
    return `Download link made for Azure managed disk ${disk}`;
  }
}
