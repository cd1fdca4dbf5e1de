import { LogType, type Reports, Rule, Severity, type When } from "@pypanther/core";

/** A host began to accept SSH connections, a way in that someone may want to keep open. */
export class OsquerySSHListener extends Rule {
  id = "Osquery.SSHListener-prototype";
  displayName = "OSQuery Detected SSH Listener";
  logTypes = [LogType.OSQUERY_DIFFERENTIAL];
  tags = ["Osquery", "Lateral Movement:Remote Services"];
  reports: Reports = { "MITRE ATT&CK": ["TA0008:T1021"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Port 22 of a host was opened for connections.";
  defaultRunbook =
    "1. Check whether the host is meant to be reached by SSH. " +
    "2. If it is not, find out who turned it on, and turn it off. " +
    "3. Look through the sign-ins since it began to listen. " +
    "4. Restrict SSH by firewall where it is needed.";
  defaultReference = "https://medium.com/uptycs/osquery-what-it-is-how-it-works-and-how-to-use-it-ce4e81e60dfc";
  summaryAttributes = ["action", "hostIdentifier", "name"];

  when: When = {
    name: "pack_incident-response_listening_ports",
    action: "added",
    "columns.port": "22",
  };
}
