import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** Somebody deleted a virtual network, and whatever lived in it lost its connections. */
export class AzureMonitorActivityNetworkVNetDeleted extends AzureActivityRule {
  id = "Azure.MonitorActivity.Network.VNetDeleted-prototype";
  displayName = "Azure Virtual Network Deleted";
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1485", "TA0040:T1499"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A virtual network no longer exists. Beyond the outage, its security groups and routes may be gone too.";
  defaultRunbook =
    "1. Find out which services sat in the network and whether they are down. " +
    "2. Ask the network team about the change. " +
    "3. Redeploy the network from its template if the deletion was not wanted. " +
    "4. Search for further deletions by the same caller.";
  defaultReference = "https://learn.microsoft.com/en-us/azure/virtual-network/manage-virtual-network";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.NETWORK/VIRTUALNETWORKS/DELETE"];

  contextNames: Record<string, string> = { vnet_name: "virtualNetworks" };

  title(event: PantherEvent) {
    const network = titleValue(azureResourceName(event, "virtualNetworks", ""), "of an unknown name");
    return `Azure virtual network ${network} deleted`;
  }
}
