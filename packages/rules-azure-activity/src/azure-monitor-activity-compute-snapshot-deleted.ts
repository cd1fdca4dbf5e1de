import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A snapshot of a disk was deleted, and a point to return to with it. */
export class AzureMonitorActivityComputeSnapshotDeleted extends AzureActivityRule {
  id = "Azure.MonitorActivity.Compute.SnapshotDeleted-prototype";
  displayName = "Azure VM Snapshot Deleted";
  tags = ["Impact", "Data Destruction", "Inhibit System Recovery", "Ransomware"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485", "TA0040:T1490"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "A disk snapshot was deleted. Attackers delete snapshots so that nothing can be restored.";
  defaultRunbook =
    "1. See whether a retention job or a person removed it. " +
    "2. Check that newer snapshots or backups of the disk remain. " +
    "3. Look for more deletions of recovery data by the same caller. " +
    "4. Deny the caller further access if there are any without an explanation.";
  defaultReference =
    "https://github.com/elastic/detection-rules/blob/main/rules/integrations/azure/impact_azure_compute_vm_snapshot_deletion.toml";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.COMPUTE/SNAPSHOTS/DELETE"];

  contextNames: Record<string, string> = { snapshot_name: "snapshots" };

  title(event: PantherEvent) {
    const snapshot = titleValue(azureResourceName(event, "snapshots", ""), "of an unknown name");
    return `Azure disk snapshot ${snapshot} deleted`;
  }
}
