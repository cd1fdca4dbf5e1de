import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { teleportCluster, teleportUser } from "@pypanther/helpers/teleport";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";

/** A program that scans networks ran in a Teleport session. */
export class TeleportNetworkScanning extends Rule {
  id = "Teleport.NetworkScanning-prototype";
  displayName = "Teleport Network Scan Initiated";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["SSH", "Discovery:Network Service Discovery"];
  reports: Reports = { "MITRE ATT&CK": ["TA0007:T1046"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A program that scans networks ran in a Teleport session. An attacker may be looking for other hosts.";
  defaultRunbook =
    "1. Replay the session and see which networks were scanned. " +
    "2. Ask the user, or the network and security teams, whether it was planned. " +
    "3. Look in network logs for connections from the server to the hosts that were found. " +
    "4. Lock the user and isolate the server if nobody planned it.";
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
    const program = titleValue(event.text("program"), "an unknown program");
    const cluster = teleportCluster(event);
    return `${user} scans the network with ${program} in cluster ${cluster}`;
  }
}
