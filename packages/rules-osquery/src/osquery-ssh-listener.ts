import { LogType, type Reports, Rule, Severity, type When } from "@pypanther/core";

/** A host began to listen for SSH connections on port 22. */
export class OsquerySSHListener extends Rule {
  id = "Osquery.SSHListener-prototype";
  displayName = "OSQuery Detected SSH Listener";
  logTypes = [LogType.OSQUERY_DIFFERENTIAL];
  tags = ["Osquery", "Lateral Movement:Remote Services"];
  reports: Reports = { "MITRE ATT&CK": ["TA0008:T1021"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A host began to listen for SSH connections on port 22. An attacker may open it to come back.";
  defaultRunbook =
    "1. Check whether the host is meant to be reached by SSH. " +
    "2. Find out who turned it on, and turn it off, if it is not. " +
    "3. Restrict SSH by firewall where it is needed. " +
    "4. Review the sign-ins since, and isolate the host if it was an attack.";
  defaultReference = "https://medium.com/uptycs/osquery-what-it-is-how-it-works-and-how-to-use-it-ce4e81e60dfc";
  summaryAttributes = ["action", "hostIdentifier", "name"];

  when: When = {
    name: "pack_incident-response_listening_ports",
    action: "added",
    "columns.port": "22",
  };
}
