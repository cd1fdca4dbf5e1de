import { type PantherEvent, type Reports, type RuleStatus, Severity } from "@pypanther/core";
import { azureOperation } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";

/** A network security group, a rule in it or its diagnostics changed, which may open a way into the network. */
export class AzureMonitorActivityNetworkNSGModifiedOrDeleted extends AzureActivityRule {
  id = "Azure.MonitorActivity.Network.NSGModifiedOrDeleted-prototype";
  displayName = "Azure Network Security Configuration Modified or Deleted";
  status: RuleStatus = "Experimental";
  tags = [
    "AZT506",
    "Defense Evasion",
    "Impact",
    "Impair Defenses",
    "Disable or Modify Cloud Firewall",
    "Data Destruction",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.007", "TA0040:T1485"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A network security group, its rules or its diagnostics changed. An attacker can open a way to the machines " +
    "behind it.";
  defaultRunbook =
    "1. Read the group's rules now and look for new openings to the internet. " +
    "2. Find the deployment or ticket behind it. " +
    "3. Undo openings that nobody needs. " +
    "4. Search flow logs for connections through the opening, and the machines behind it for their effects.";
  defaultReference = "https://attack.mitre.org/techniques/T1562/007/";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = [
    "MICROSOFT.NETWORK/NETWORKSECURITYGROUPS/WRITE",
    "MICROSOFT.NETWORK/NETWORKSECURITYGROUPS/DELETE",
    "MICROSOFT.NETWORK/NETWORKSECURITYGROUPS/SECURITYRULES/WRITE",
    "MICROSOFT.NETWORK/NETWORKSECURITYGROUPS/SECURITYRULES/DELETE",
    "MICROSOFT.NETWORK/NETWORKSECURITYGROUPS/JOIN/ACTION",
    "MICROSOFT.NETWORK/NETWORKSECURITYGROUPS/PROVIDERS/MICROSOFT.INSIGHTS/DIAGNOSTICSETTINGS/WRITE",
  ];

  title(event: PantherEvent) {
    const operation = azureOperation(event);
    return `Azure ${this.target(operation)} ${this.verb(operation)}`;
  }

  private verb(operation: string) {
    if (operation.includes("DELETE")) return "deleted";
    if (operation.includes("WRITE")) return "modified";
    return operation.includes("JOIN") ? "joined" : "changed";
  }

  private target(operation: string) {
    if (operation.includes("SECURITYRULES")) return "Network Security Rule";
    return operation.includes("DIAGNOSTICSETTINGS") ? "NSG Diagnostic Settings" : "Network Security Group";
  }
}
