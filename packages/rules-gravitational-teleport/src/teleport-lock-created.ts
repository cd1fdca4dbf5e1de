import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { teleportCluster } from "@pypanther/helpers/teleport";
import { titleValue } from "@pypanther/helpers/title-value";

/** A Teleport user, node or role was locked. */
export class TeleportLockCreated extends Rule {
  id = "Teleport.LockCreated-prototype";
  displayName = "A Teleport Lock was created";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["Teleport"];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A Teleport user, node or role was locked. It may be the response to an incident, or an attacker may be " +
    "locking somebody out.";
  defaultRunbook =
    "1. Ask the actor named in the title which incident the lock belongs to. " +
    "2. See what else the actor changed in the cluster on that day. " +
    "3. Remove the lock and lock the actor if there is no incident.";
  defaultReference = "https://goteleport.com/docs/management/admin/";
  summaryAttributes = ["event", "code", "time", "identity"];

  when: When = { event: "lock.created" };

  title(event: PantherEvent) {
    const actor = titleValue(event.text("updated_by"), "an unknown actor");
    const user = titleValue(event.text("target", "user"), "an unknown user");
    const cluster = teleportCluster(event);
    return `${actor} locked ${user} out of cluster ${cluster}`;
  }
}
