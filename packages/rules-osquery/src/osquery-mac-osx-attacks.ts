import { contains, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { osqueryHost } from "@pypanther/helpers/osquery";

/** A query of osquery's osx-attacks pack found traces of known malware on a Mac. */
export class OsqueryMacOSXAttacks extends Rule {
  id = "Osquery.Mac.OSXAttacks-prototype";
  displayName = "macOS Malware Detected with osquery";
  logTypes = [LogType.OSQUERY_DIFFERENTIAL];
  tags = ["Osquery", "MacOS", "Malware", "Resource Development:Develop Capabilities"];
  reports: Reports = { "MITRE ATT&CK": ["TA0042:T1588"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A query of osquery's osx-attacks pack found traces of known malware on a Mac.";
  defaultRunbook =
    "1. Find the query in the osx-attacks pack, and read in its description which malware it looks for. " +
    "2. Check the rows it returned on the Mac. " +
    "3. Isolate the Mac and set it up again if it is no false alarm. " +
    "4. Change the passwords that were used on it.";
  defaultReference = "https://github.com/osquery/osquery/blob/master/packs/osx-attacks.conf";
  summaryAttributes = ["name", "hostIdentifier", "action"];

  when: When = { action: "added", name: contains("osx-attacks") };

  rule(event: PantherEvent) {
    return !event.string("name").includes("Keyboard_Event_Taps");
  }

  title(event: PantherEvent) {
    return `Traces of Mac malware found on ${osqueryHost(event)}`;
  }
}
