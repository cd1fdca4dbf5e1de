import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { teleportCluster, teleportUser } from "@pypanther/helpers/teleport";

/** A session runs as root from the start, so what is done cannot be told from the system's own doings. */
export class TeleportRootLogin extends Rule {
  id = "Teleport.RootLogin-prototype";
  displayName = "User Logged in as root";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["SSH", "Execution:Command and Scripting Interpreter", "Teleport"];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1059"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Somebody opened a Teleport session as root.";
  defaultRunbook =
    "1. Ask the user what they need root for; sudo from an own login leaves a better trail. " +
    "2. Replay the session. " +
    "3. If they did not open it, lock the user and isolate the server. " +
    "4. Take the root login out of roles that do not need it.";
  defaultReference = "https://goteleport.com/docs/management/admin/";
  summaryAttributes = ["event", "code", "user", "login", "server_hostname", "server_labels"];

  when: When = { event: "session.start", login: "root" };

  title(event: PantherEvent) {
    const user = teleportUser(event);
    const host = event.text("server_hostname") || "<UNKNOWN_HOSTNAME>";
    const cluster = teleportCluster(event);
    return `[${user}] logged in as root to [${host}] in cluster [${cluster}]`;
  }
}
