import { contains, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { osqueryHost } from "@pypanther/helpers/osquery";

/** A Mac shows traces of malware that osquery's pack of known attacks looks for. */
export class OsqueryMacOSXAttacks extends Rule {
  id = "Osquery.Mac.OSXAttacks-prototype";
  displayName = "macOS Malware Detected with osquery";
  logTypes = [LogType.OSQUERY_DIFFERENTIAL];
  tags = ["Osquery", "MacOS", "Malware", "Resource Development:Develop Capabilities"];
  reports: Reports = { "MITRE ATT&CK": ["TA0042:T1588"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A query of osquery's osx-attacks pack found something on a Mac.";
  defaultRunbook =
    "1. Find the query in osquery's osx-attacks pack; its description names the malware. " +
    "2. Check the rows it returned on the Mac. " +
    "3. If it is no false alarm, isolate the Mac and set it up anew. " +
    "4. Change the passwords that were used on it.";
  defaultReference = "https://github.com/osquery/osquery/blob/master/packs/osx-attacks.conf";
  summaryAttributes = ["name", "hostIdentifier", "action"];

  when: When = { action: "added", name: contains("osx-attacks") };

  rule(event: PantherEvent) {
    return !event.string("name").includes("Keyboard_Event_Taps");
  }

  title(event: PantherEvent) {
    return `Traces of malware found on Mac [${osqueryHost(event)}]`;
  }
}
