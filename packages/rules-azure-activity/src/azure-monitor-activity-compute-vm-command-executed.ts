import { lookup, type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureOperation, azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** Code was pushed onto machines or clusters through Azure itself, which needs no login on the machine. */
export class AzureMonitorActivityComputeVMCommandExecuted extends AzureActivityRule {
  id = "Azure.MonitorActivity.Compute.VMCommandExecuted-prototype";
  displayName = "Azure VM Command Executed";
  tags = [
    "AZT301",
    "AZT301.1",
    "AZT301.2",
    "AZT301.3",
    "AZT301.4",
    "AZT301.5",
    "AZT301.6",
    "AZT301.7",
    "Execution",
    "Cloud Administration Command",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1651"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "Code was sent to a machine or cluster through Azure, for example by Run Command. An attacker with Azure rights " +
    "gets root this way.";
  defaultRunbook =
    "1. Read the command or package: script settings, output and extension status. " +
    "2. Ask the caller whether they or their deployment tool sent it. " +
    "3. Examine the machine for what the code started, opened or stole. " +
    "4. Isolate the machine and revoke the caller's access if the code is hostile.";
  defaultReference = "https://microsoft.github.io/Azure-Threat-Research-Matrix/Execution/AZT301/AZT301/";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  /** Operation, in capitals → what it is called, and the resource type whose name tells where the code ran. */
  techniques: Record<string, [label: string, resourceType: string]> = {
    "MICROSOFT.COMPUTE/VIRTUALMACHINES/RUNCOMMAND/ACTION": ["RunCommand", "virtualMachines"],
    "MICROSOFT.COMPUTE/VIRTUALMACHINES/EXTENSIONS/WRITE": ["Extension", "virtualMachines"],
    "MICROSOFT.COMPUTE/GALLERIES/APPLICATIONS/VERSIONS/WRITE": ["Gallery Application", "applications"],
    "MICROSOFT.CONTAINERSERVICE/MANAGEDCLUSTERS/RUNCOMMAND/ACTION": ["AKS Command", "managedClusters"],
    "MICROSOFT.COMPUTE/VIRTUALMACHINESCALESETS/VIRTUALMACHINES/RUNCOMMAND/ACTION": [
      "VMSS RunCommand",
      "virtualMachineScaleSets",
    ],
    "MICROSOFT.SERIALCONSOLE/SERIALPORTS/CONNECT/ACTION": ["Serial Console", "virtualMachines"],
  };

  operations: string[] = Object.keys(this.techniques);

  title(event: PantherEvent) {
    const technique = lookup(this.techniques, azureOperation(event));
    if (!technique) return "Azure Command executed on an unknown resource";
    const [label, type] = technique;
    return `Azure ${label} executed on ${titleValue(azureResourceName(event, type, ""), "an unknown resource")}`;
  }
}
