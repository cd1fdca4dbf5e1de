import { exists, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { teleportCluster, teleportUser } from "@pypanther/helpers/teleport";
import { isTruthy } from "@pypanther/helpers/truthy";

/** SSH authentication of a user failed many times in Teleport. */
export class TeleportAuthErrors extends Rule {
  id = "Teleport.AuthErrors-prototype";
  displayName = "Teleport SSH Auth Errors";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["SSH", "Credential Access:Brute Force"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110"] };
  dedupPeriodMinutes = 15;
  threshold = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "SSH authentication of a user failed many times in Teleport. Somebody may be guessing, or using old " +
    "certificates.";
  defaultRunbook =
    "1. Read the error: an unknown principal means a wrong login, an expired certificate an old session. " +
    "2. Ask the user or the owner of the script whether the attempts are theirs. " +
    "3. Look for an attempt that succeeded afterwards. " +
    "4. Lock the user in Teleport and block the address if the attempts are not theirs.";
  defaultReference = "https://goteleport.com/docs/management/admin/";
  summaryAttributes = ["event", "code", "user", "program", "path", "return_code", "login", "server_id", "sid"];

  when: When = { event: "auth", error: exists() };

  rule(event: PantherEvent) {
    return isTruthy(event.get("error"));
  }

  title(event: PantherEvent) {
    const user = teleportUser(event);
    const cluster = teleportCluster(event);
    return `SSH authentication of ${user} keeps failing in cluster ${cluster}`;
  }
}
