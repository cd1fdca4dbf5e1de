import { type PantherEvent, type Reports, Severity } from "@pypanther/core";
import { azureResourceName } from "@pypanther/helpers/azure-activity";
import { AzureActivityRule } from "@pypanther/helpers/azure-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** An Event Hub was deleted; where it carried logs to the SIEM, monitoring has gone blind. */
export class AzureMonitorActivityEventHubDeleted extends AzureActivityRule {
  id = "Azure.MonitorActivity.EventHub.Deleted-prototype";
  displayName = "Azure Event Hub Deleted";
  tags = ["Defense Evasion", "Impair Defenses", "Disable Cloud Logs"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.008"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An Event Hub was deleted. Security logs that ran through it no longer arrive, which hides an attacker.";
  defaultRunbook =
    "1. Check at once whether any log source of yours went silent at that time. " +
    "2. Find the diagnostic settings and applications that wrote to the hub. " +
    "3. Ask the caller for the change behind the deletion. " +
    "4. Recreate the hub, reconnect the senders, and hunt through the gap with other sources.";
  defaultReference = "https://learn.microsoft.com/en-us/azure/event-hubs/event-hubs-about";
  summaryAttributes = ["resourceId", "callerIpAddress", "correlationId"];

  operations: string[] = ["MICROSOFT.EVENTHUB/NAMESPACES/EVENTHUBS/DELETE"];

  contextNames: Record<string, string> = { eventhub_name: "eventhubs", namespace_name: "namespaces" };

  title(event: PantherEvent) {
    const hub = titleValue(azureResourceName(event, "eventhubs", ""), "of an unknown name");
    return `Azure Event Hub ${hub} deleted`;
  }
}
