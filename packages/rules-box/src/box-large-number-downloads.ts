import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** One user downloaded a hundred items or more from Box within an hour. */
export class BoxLargeNumberDownloads extends Rule {
  id = "Box.Large.Number.Downloads-prototype";
  displayName = "Box Large Number of Downloads";
  logTypes = [LogType.BOX_EVENT];
  tags = ["Box", "Exfiltration:Exfiltration Over Web Service"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567"] };
  threshold = 100;
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "One user downloaded a hundred or more items from Box within an hour. They, or somebody with their credentials, " +
    "may be copying data out.";
  defaultRunbook =
    "1. List the downloaded items and see whether they come from one project or from everywhere. " +
    "2. Check whether a sync client, a backup or a migration runs under the account. " +
    "3. Ask the manager whether the user is about to leave or to change teams. " +
    "4. Suspend the account and call the incident lead and HR if it looks like theft.";
  defaultReference = "https://support.box.com/hc/en-us/articles/360043697134-Download-Files-and-Folders-from-Box";
  summaryAttributes = ["ip_address"];

  when: When = { event_type: "DOWNLOAD" };

  title(event: PantherEvent) {
    return `${titleValue(event.text("created_by", "login"), "an unknown user")} downloaded many Box items`;
  }
}
