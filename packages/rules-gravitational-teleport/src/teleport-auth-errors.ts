import { exists, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { teleportCluster, teleportUser } from "@pypanther/helpers/teleport";
import { isTruthy } from "@pypanther/helpers/truthy";

/** Someone keeps failing to authenticate over SSH, by guessing, with old certificates or as the wrong login. */
export class TeleportAuthErrors extends Rule {
  id = "Teleport.AuthErrors-prototype";
  displayName = "Teleport SSH Auth Errors";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["SSH", "Credential Access:Brute Force"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110"] };
  dedupPeriodMinutes = 15;
  threshold = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "SSH authentication through Teleport failed many times for one user.";
  defaultRunbook =
    "1. Read the errors: an unknown principal speaks of a wrong login, an expired certificate of a stale session. " +
    "2. Ask the user or the owner of the script whether it is theirs. " +
    "3. If it is not, lock the user in Teleport and find where the attempts come from. " +
    "4. Look for an attempt that succeeded afterwards.";
  defaultReference = "https://goteleport.com/docs/management/admin/";
  summaryAttributes = ["event", "code", "user", "program", "path", "return_code", "login", "server_id", "sid"];

  when: When = { event: "auth", error: exists() };

  rule(event: PantherEvent) {
    return isTruthy(event.get("error"));
  }

  title(event: PantherEvent) {
    const user = teleportUser(event);
    const cluster = teleportCluster(event);
    return `SSH authentication of [${user}] keeps failing in cluster [${cluster}]`;
  }
}
