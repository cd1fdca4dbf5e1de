import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A network security group was read; many reads in a row tell someone which ports are open where. */
export class AzureMonitorActivityNetworkPortMapping extends AzureActivityRule {
  id = "Azure.MonitorActivity.Network.PortMapping-prototype";
  displayName = "Azure Excessive Network Security Group Read";
  tags = [
    "AZT101",
    "Discovery",
    "Reconnaissance",
    "Network Service Discovery",
    "Active Scanning",
    "Vulnerability Scanning",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1046", "TA0043:T1595.002"] };
  threshold = 50;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Network security groups were read many times. Their rules show an attacker which ports are open.";
  defaultRunbook =
    "1. Separate compliance scanners from other callers. " +
    "2. See how many groups were read and how fast. " +
    "3. Check whether the caller also looked up addresses and machines. " +
    "4. Revoke the caller's sessions if the reads are out of the ordinary for them.";
  defaultReference = "https://microsoft.github.io/Azure-Threat-Research-Matrix/Reconnaissance/AZT101/AZT101/";
  summaryAttributes = ["resourceId", "location", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.NETWORK/NETWORKSECURITYGROUP/READ"];

  title(event: PantherEvent) {
    return `Azure NSG ${titleValue(event.text("resourceId"), "of an unknown name")} read`;
  }
}
