import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A policy of Azure Firewall was deleted together with the rules that filtered traffic. */
export class AzureMonitorActivityNetworkFirewallPolicyDeleted extends AzureActivityRule {
  id = "Azure.MonitorActivity.Network.FirewallPolicyDeleted-prototype";
  displayName = "Azure Firewall Policy Deleted";
  tags = ["Defense Evasion", "Impair Defenses", "Disable or Modify System Firewall"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.004"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A firewall policy has been removed. Traffic that it blocked may now pass, into the network or out of it.";
  defaultRunbook =
    "1. See which firewalls used the policy and what they enforce now. " +
    "2. Ask the network team whether the removal belongs to a migration. " +
    "3. Restore the policy from its template if it does not. " +
    "4. Search flow logs since the deletion for connections the policy used to block.";
  defaultReference =
    "https://github.com/elastic/detection-rules/blob/main/rules/integrations/azure/defense_evasion_azure_firewall_policy_deletion.toml";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId", "location"];

  operations: string[] = ["MICROSOFT.NETWORK/FIREWALLPOLICIES/DELETE"];

  contextNames: Record<string, string> = { firewall_policy_name: "firewallPolicies" };

  title(event: PantherEvent) {
    const policy = titleValue(azureResourceName(event, "firewallPolicies", ""), "of an unknown name");
    return `Azure Firewall policy ${policy} deleted`;
  }
}
