import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { teleportCluster, teleportUser } from "@pypanther/helpers/teleport";
import { isTruthy } from "@pypanther/helpers/truthy";

/** A tool that fetches files or opens raw connections ran on a server, as when a payload is brought in. */
export class TeleportSuspiciousCommands extends Rule {
  id = "Teleport.SuspiciousCommands-prototype";
  displayName = "Teleport Suspicious Commands Executed";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["SSH", "Execution:Command and Scripting Interpreter"];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1059"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A tool that intruders like to use ran in a Teleport session.";
  defaultRunbook =
    "1. Replay the session and see what was fetched or connected to. " +
    "2. Ask the user whether it belongs to their work. " +
    "3. If not, lock the user, isolate the server and keep the fetched files. " +
    "4. Block the far end and look for it in the traffic of other servers.";
  defaultReference = "https://goteleport.com/docs/management/admin/";
  summaryAttributes = ["event", "code", "user", "program", "path", "return_code", "login", "server_id", "sid"];

  when: When = { event: "session.command", program: () => this.suspiciousCommands };

  /** Programs that bring files in or open connections. */
  suspiciousCommands: string[] = ["nc", "wget"];

  rule(event: PantherEvent) {
    return isTruthy(event.get("argv"));
  }

  title(event: PantherEvent) {
    const user = teleportUser(event);
    const program = event.text("program") || "<UNKNOWN_PROGRAM>";
    const cluster = teleportCluster(event);
    return `[${user}] ran [${program}] in cluster [${cluster}]`;
  }
}
