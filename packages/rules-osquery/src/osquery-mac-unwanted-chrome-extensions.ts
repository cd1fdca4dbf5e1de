import { contains, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { osqueryHost } from "@pypanther/helpers/osquery";

/** A Chrome extension on the list of unwanted ones was installed on a host. */
export class OsqueryMacUnwantedChromeExtensions extends Rule {
  id = "Osquery.Mac.UnwantedChromeExtensions-prototype";
  displayName = "OSQuery Detected Unwanted Chrome Extensions";
  logTypes = [LogType.OSQUERY_DIFFERENTIAL];
  tags = ["Osquery", "MacOS", "Malware", "Persistence:Browser Extensions"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1176"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A Chrome extension on the list of unwanted ones was installed on a host. Such extensions spy on their users.";
  defaultRunbook =
    "1. Find out which extension it is and when it was installed. " +
    "2. Remove it, and block it by browser policy. " +
    "3. Look for the extension on other hosts. " +
    "4. End the user's sessions and change the passwords used since if it could read pages.";
  defaultReference = "https://securelist.com/threat-in-your-browser-extensions/107181/";
  summaryAttributes = ["action", "hostIdentifier", "name"];

  when: When = { action: "added", name: contains("unwanted-chrome-extensions") };

  title(event: PantherEvent) {
    return `Unwanted Chrome extension on ${osqueryHost(event)}`;
  }
}
