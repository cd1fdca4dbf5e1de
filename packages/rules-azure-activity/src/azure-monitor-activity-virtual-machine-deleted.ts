import { type PantherEvent, type Reports, type RuleStatus, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A virtual machine was deleted, and what ran on it stopped. */
export class AzureMonitorActivityVirtualMachineDeleted extends AzureActivityRule {
  id = "Azure.MonitorActivity.VirtualMachine.Deleted-prototype";
  displayName = "Azure Virtual Machine Deleted";
  status: RuleStatus = "Experimental";
  tags = ["Impact", "Data Destruction", "Service Stop"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485", "TA0040:T1489"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "A virtual machine was deleted. Outside autoscaling this may be an attacker destroying systems.";
  defaultRunbook =
    "1. Check whether automation or a person deleted the machine. " +
    "2. Confirm with its owner. " +
    "3. See whether its disks and snapshots were deleted too, and save what is left. " +
    "4. Treat several deletions of important machines as sabotage and lock the caller out.";
  defaultReference =
    "https://learn.microsoft.com/en-us/rest/api/compute/virtual-machines/delete?view=rest-compute-2025-04-01&tabs=HTTP";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.COMPUTE/VIRTUALMACHINES/DELETE"];

  title(event: PantherEvent) {
    const vm = titleValue(azureResourceName(event, "virtualMachines", ""), "of an unknown name");
    return `Azure virtual machine ${vm} deleted`;
  }
}
