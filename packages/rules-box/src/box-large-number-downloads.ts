import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";

/** One person downloads a great many items within an hour, as before leaving with them. */
export class BoxLargeNumberDownloads extends Rule {
  id = "Box.Large.Number.Downloads-prototype";
  displayName = "Box Large Number of Downloads";
  logTypes = [LogType.BOX_EVENT];
  tags = ["Box", "Exfiltration:Exfiltration Over Web Service"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567"] };
  threshold = 100;
  defaultSeverity = Severity.LOW;
  defaultDescription = "The downloads of one Box account within the period went over the limit.";
  defaultRunbook =
    "1. List the downloaded items and see whether they come from one project or from everywhere. " +
    "2. Check whether a sync client, a backup or a migration runs under the account. " +
    "3. Ask the manager whether the user is about to leave or to change teams. " +
    "4. If it looks like theft, suspend the account and bring in the incident lead and HR.";
  defaultReference = "https://support.box.com/hc/en-us/articles/360043697134-Download-Files-and-Folders-from-Box";
  summaryAttributes = ["ip_address"];

  when: When = { event_type: "DOWNLOAD" };

  title(event: PantherEvent) {
    return `Many Box downloads by [${event.text("created_by", "login") || "<UNKNOWN_USER>"}]`;
  }
}
