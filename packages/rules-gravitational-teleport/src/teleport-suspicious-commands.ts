import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { teleportCluster, teleportUser } from "@pypanther/helpers/teleport";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";

/** A program that downloads files or opens connections ran in a Teleport session. */
export class TeleportSuspiciousCommands extends Rule {
  id = "Teleport.SuspiciousCommands-prototype";
  displayName = "Teleport Suspicious Commands Executed";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["SSH", "Execution:Command and Scripting Interpreter"];
  reports: Reports = { "MITRE ATT&CK": ["TA0002:T1059"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A program that downloads files or opens connections ran in a Teleport session. An attacker may be bringing " +
    "in tools.";
  defaultRunbook =
    "1. Replay the session and see what was downloaded or connected to. " +
    "2. Ask the user whether it belongs to their work. " +
    "3. Look for the remote address in the traffic of other servers, and block it. " +
    "4. Lock the user, isolate the server and keep the downloaded files if it did not belong to their work.";
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
    const program = titleValue(event.text("program"), "an unknown program");
    const cluster = teleportCluster(event);
    return `${user} ran ${program} in cluster ${cluster}`;
  }
}
