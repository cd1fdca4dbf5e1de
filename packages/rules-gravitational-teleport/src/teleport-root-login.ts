import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { teleportCluster, teleportUser } from "@pypanther/helpers/teleport";
import { titleValue } from "@pypanther/helpers/title-value";

/** A user opened a Teleport session as root. */
export class TeleportRootLogin extends Rule {
  id = "Teleport.RootLogin-prototype";
  displayName = "User Logged in as root";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["SSH", "Execution:Command and Scripting Interpreter", "Teleport"];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1059"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A user opened a Teleport session as root. They have full control over the server, and logs do not tell who " +
    "did what.";
  defaultRunbook =
    "1. Ask the user why they need root instead of sudo. " +
    "2. Replay the session and read what was done. " +
    "3. Remove the root login from roles that do not need it. " +
    "4. Lock the user and isolate the server if the session was not theirs.";
  defaultReference = "https://goteleport.com/docs/management/admin/";
  summaryAttributes = ["event", "code", "user", "login", "server_hostname", "server_labels"];

  when: When = { event: "session.start", login: "root" };

  title(event: PantherEvent) {
    const user = teleportUser(event);
    const host = titleValue(event.text("server_hostname"), "an unknown host");
    const cluster = teleportCluster(event);
    return `${user} logged in as root to ${host} in cluster ${cluster}`;
  }
}
