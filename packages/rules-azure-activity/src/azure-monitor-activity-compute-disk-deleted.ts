import { type PantherEvent, type Reports, type RuleStatus, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A managed disk was deleted, perhaps with the only copy of its data. */
export class AzureMonitorActivityComputeDiskDeleted extends AzureActivityRule {
  id = "Azure.MonitorActivity.Compute.DiskDeleted-prototype";
  displayName = "Azure Disk Deleted";
  status: RuleStatus = "Experimental";
  tags = ["Impact", "Data Destruction", "Inhibit System Recovery", "Ransomware"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485", "TA0040:T1490"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "A managed disk was deleted. An attacker destroys systems and their recovery this way.";
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
    const disk = titleValue(azureResourceName(event, "disks", ""), "of an unknown name");
    return `Azure managed disk ${disk} deleted`;
  }
}
