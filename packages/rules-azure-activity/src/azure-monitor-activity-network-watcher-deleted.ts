import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A Network Watcher was deleted, so a region has neither flow logs nor traffic diagnostics. */
export class AzureMonitorActivityNetworkWatcherDeleted extends AzureActivityRule {
  id = "Azure.MonitorActivity.Network.WatcherDeleted-prototype";
  displayName = "Azure Network Watcher Deleted";
  tags = ["Defense Evasion", "Impair Defenses", "Disable or Modify Tools"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Network Watcher is gone from a region. Connections there leave no flow records until it returns.";
  defaultRunbook =
    "1. Determine the region and which flow logs ended with the watcher. " +
    "2. Ask the network team whether the change was theirs. " +
    "3. Enable Network Watcher and the flow logs again. " +
    "4. Review what the caller created or connected in that region since.";
  defaultReference = "https://learn.microsoft.com/en-us/azure/network-watcher/network-watcher-overview";
  summaryAttributes = ["resourceId", "location", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.NETWORK/NETWORKWATCHERS/DELETE"];

  contextNames: Record<string, string> = { network_watcher_name: "networkWatchers" };

  title(event: PantherEvent) {
    const watcher = titleValue(azureResourceName(event, "networkWatchers", ""), "of an unknown name");
    return `Azure Network Watcher ${watcher} deleted`;
  }
}
