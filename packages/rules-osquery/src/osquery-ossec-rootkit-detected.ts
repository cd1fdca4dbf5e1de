import { contains, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { osqueryHost } from "@pypanther/helpers/osquery";

/** A file on a host matches one of OSSEC's rootkit signatures. */
export class OsqueryOSSECRootkitDetected extends Rule {
  id = "Osquery.OSSECRootkitDetected-prototype";
  displayName = "OSSEC Rootkit Detected via Osquery";
  logTypes = [LogType.OSQUERY_DIFFERENTIAL];
  tags = ["Osquery", "Malware", "Defense Evasion:Rootkit"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1014"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A file on a host matches one of OSSEC's rootkit signatures. A rootkit hides an attacker on the host.";
  defaultRunbook =
    "1. Check whether the file that the query found belongs to a known program. " +
    "2. Isolate the host and keep an image of it if it does not. " +
    "3. Look for the way in, and for the same files on other hosts. " +
    "4. Set up the host again if it was a rootkit.";
  defaultReference = "https://panther.com/blog/osquery-log-analysis/";
  summaryAttributes = ["name", "hostIdentifier", "action"];

  when: When = { action: "added", name: contains("ossec-rootkit") };

  title(event: PantherEvent) {
    return `Signs of a rootkit on ${osqueryHost(event)}`;
  }
}
