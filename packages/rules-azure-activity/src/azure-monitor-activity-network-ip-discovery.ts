import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureOperation } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A public address or virtual machine was looked up; a long series of such reads is reconnaissance. */
export class AzureMonitorActivityNetworkIPDiscovery extends AzureActivityRule {
  id = "Azure.MonitorActivity.Network.IPDiscovery-prototype";
  displayName = "Azure Excessive IP and VM Discovery";
  tags = [
    "AZT102",
    "Discovery",
    "Reconnaissance",
    "Network Service Discovery",
    "Remote System Discovery",
    "Active Scanning",
    "Vulnerability Scanning",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1046", "TA0007:T1018", "TA0043:T1595.002"] };
  threshold = 50;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Public addresses and virtual machines were listed many times. An attacker looks for targets this way.";
  defaultRunbook =
    "1. Tell inventory and security tools from people by caller and client. " +
    "2. See how many resources were read and in how many subscriptions. " +
    "3. Look for what the same caller does next: network rules, run commands, key listings. " +
    "4. Revoke the caller's sessions if the reads fit no job of theirs.";
  defaultReference = "https://microsoft.github.io/Azure-Threat-Research-Matrix/Reconnaissance/AZT101/AZT102/";
  summaryAttributes = ["resourceId", "location", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.NETWORK/PUBLICIPADDRESSES/READ", "MICROSOFT.COMPUTE/VIRTUALMACHINES/READ"];

  title(event: PantherEvent) {
    const resource = titleValue(event.text("resourceId"), "an unknown resource");
    return `Azure ${this.kind(azureOperation(event))} ${resource} read`;
  }

  private kind(operation: string) {
    switch (operation) {
      case "MICROSOFT.NETWORK/PUBLICIPADDRESSES/READ":
        return "Public IP Address";
      case "MICROSOFT.COMPUTE/VIRTUALMACHINES/READ":
        return "Virtual Machine";
      default:
        return "Resource";
    }
  }
}
