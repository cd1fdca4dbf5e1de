import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { teleportCluster, teleportUser } from "@pypanther/helpers/teleport";
import { isTruthy } from "@pypanther/helpers/truthy";

/** Somebody looks around in the network from a server, as one does before moving on to other hosts. */
export class TeleportNetworkScanning extends Rule {
  id = "Teleport.NetworkScanning-prototype";
  displayName = "Teleport Network Scan Initiated";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["SSH", "Discovery:Network Service Discovery"];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1046"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A tool that discovers hosts and services was used in a Teleport session.";
  defaultRunbook =
    "1. Replay the session and see which networks were looked at, and why. " +
    "2. Ask the user; network and security teams do this at times. " +
    "3. If they cannot explain it, lock the user and isolate the server. " +
    "4. Look in network logs for connections from the server to what was found.";
  defaultReference = "https://goteleport.com/docs/management/admin/";
  summaryAttributes = ["event", "code", "user", "program", "path", "return_code", "login", "server_id", "sid"];

  when: When = { program: () => this.scanCommands };

  /** Programs that discover hosts and services. */
  scanCommands: string[] = ["arp", "arp-scan", "fping", "nmap"];

  rule(event: PantherEvent) {
    // Without arguments these programs only print their usage.
    return event.get("event") !== "session.command" || isTruthy(event.get("argv"));
  }

  title(event: PantherEvent) {
    const user = teleportUser(event);
    const program = event.text("program") || "<UNKNOWN_PROGRAM>";
    const cluster = teleportCluster(event);
    return `[${user}] scans the network with [${program}] in cluster [${cluster}]`;
  }
}
