import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { teleportCluster, teleportUser } from "@pypanther/helpers/teleport";

/** A Teleport role appeared or changed, and with it the rights of whoever holds it. */
export class TeleportRoleCreated extends Rule {
  id = "Teleport.RoleCreated-prototype";
  displayName = "A Teleport Role was modified or created";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["Teleport"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Somebody wrote a role to the Teleport cluster.";
  defaultRunbook =
    "1. Read the role: which logins, nodes and resources does it allow, and for whom? " +
    "2. Ask whoever wrote it for the review that belongs to it. " +
    "3. Put the former state back if there is none. " +
    "4. Look at sessions that used the role meanwhile.";
  defaultReference = "https://goteleport.com/docs/management/admin/";
  summaryAttributes = ["event", "code", "user", "name"];

  when: When = { event: "role.created" };

  title(event: PantherEvent) {
    const user = teleportUser(event);
    const role = event.text("name") || "<UNKNOWN_NAME>";
    const cluster = teleportCluster(event);
    return `Role [${role}] created or changed by [${user}] in cluster [${cluster}]`;
  }
}
