import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A collection of restore points was deleted, and with it the way back to an earlier state of a machine. */
export class AzureMonitorActivityComputeRestorePointCollectionDeleted extends AzureActivityRule {
  id = "Azure.MonitorActivity.Compute.RestorePointCollectionDeleted-prototype";
  displayName = "Azure Restore Point Collection Deleted";
  tags = ["Impact", "Data Destruction", "Inhibit System Recovery", "Ransomware"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1490", "TA0040:T1485"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A collection of VM restore points was deleted. Attackers do this first so that the machine cannot be restored.";
  defaultRunbook =
    "1. Check whether the machine was being decommissioned. " +
    "2. Verify that other backups of it exist and are intact. " +
    "3. Look for deleted snapshots, disks and backup items by the same caller. " +
    "4. Freeze the caller's access if the pattern is one of destruction.";
  defaultReference =
    "https://github.com/elastic/detection-rules/blob/main/rules/integrations/azure/impact_azure_virtual_machine_restore_point_collection_deleted.toml";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId", "location"];

  operations: string[] = ["MICROSOFT.COMPUTE/RESTOREPOINTCOLLECTIONS/DELETE"];

  title(event: PantherEvent) {
    const collection = titleValue(azureResourceName(event, "restorePointCollections", ""), "of an unknown name");
    return `Azure restore point collection ${collection} deleted`;
  }
}
