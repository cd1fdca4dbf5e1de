import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { teleportCluster, teleportUser } from "@pypanther/helpers/teleport";
import { titleValue } from "@pypanther/helpers/title-value";

/** A Teleport role was created or changed. */
export class TeleportRoleCreated extends Rule {
  id = "Teleport.RoleCreated-prototype";
  displayName = "A Teleport Role was modified or created";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["Teleport"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A Teleport role was created or changed. Users with the role may get more rights.";
  defaultRunbook =
    "1. Read in the role which logins, nodes and resources it allows. " +
    "2. Ask the actor for the review of the change. " +
    "3. Restore the former state if there is none. " +
    "4. Review the sessions that used the role since.";
  defaultReference = "https://goteleport.com/docs/management/admin/";
  summaryAttributes = ["event", "code", "user", "name"];

  when: When = { event: "role.created" };

  title(event: PantherEvent) {
    const user = teleportUser(event);
    const role = titleValue(event.text("name"), "of unknown name");
    const cluster = teleportCluster(event);
    return `Role ${role} created or changed by ${user} in cluster ${cluster}`;
  }
}
