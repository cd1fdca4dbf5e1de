import { type PantherEvent, type Reports, type RuleStatus, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";

/** A managed disk was deleted, perhaps with the only copy of its data. */
export class AzureMonitorActivityComputeDiskDeleted extends AzureActivityRule {
  id = "Azure.MonitorActivity.Compute.DiskDeleted-prototype";
  displayName = "Azure Disk Deleted";
  status: RuleStatus = "Experimental";
  tags = ["Impact", "Data Destruction", "Inhibit System Recovery", "Ransomware"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485", "TA0040:T1490"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "Someone deleted a managed disk. As part of an attack this destroys systems and the means to restore them.";
  defaultRunbook =
    "1. Find out which machine the disk belonged to and whether that machine was being retired. " +
    "2. Check for snapshots and backups of it, and protect those from deletion. " +
    "3. Count deletions by the same caller in the last hours; several mean an attack in progress. " +
    "4. Suspend the caller if the owner knows nothing of it.";
  defaultReference =
    "https://learn.microsoft.com/en-us/rest/api/compute/disks/delete?view=rest-compute-2025-04-01#:~:text=Deletes%20a%20disk.,version=2025-01-02";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.COMPUTE/DISKS/DELETE"];

  contextNames: Record<string, string> = { disk_name: "disks" };

  title(event: PantherEvent) {
    const disk = azureResourceName(event, "disks", "<UNKNOWN_DISK>");
    return `Azure managed disk [${disk}] deleted`;
  }
}
