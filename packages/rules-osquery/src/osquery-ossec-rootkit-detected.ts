import { contains, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { osqueryHost } from "@pypanther/helpers/osquery";

/** A host shows signs of a rootkit, which hides an intruder from everyone who looks. */
export class OsqueryOSSECRootkitDetected extends Rule {
  id = "Osquery.OSSECRootkitDetected-prototype";
  displayName = "OSSEC Rootkit Detected via Osquery";
  logTypes = [LogType.OSQUERY_DIFFERENTIAL];
  tags = ["Osquery", "Malware", "Defense Evasion:Rootkit"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1014"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "One of OSSEC's signatures for rootkits fits a file of the host.";
  defaultRunbook =
    "1. Check the file that the query found; its path may belong to an honest program. " +
    "2. If it does not, isolate the host and keep an image of it. " +
    "3. Set it up anew: a rootkit cannot be removed with certainty. " +
    "4. Look for how it came in, and for the same signs elsewhere.";
  defaultReference = "https://panther.com/blog/osquery-log-analysis/";
  summaryAttributes = ["name", "hostIdentifier", "action"];

  when: When = { action: "added", name: contains("ossec-rootkit") };

  title(event: PantherEvent) {
    return `Signs of a rootkit on [${osqueryHost(event)}]`;
  }
}
