import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { teleportCluster } from "@pypanther/helpers/teleport";

/** Somebody was locked out of Teleport: by responders, or by someone who wants them out of the way. */
export class TeleportLockCreated extends Rule {
  id = "Teleport.LockCreated-prototype";
  displayName = "A Teleport Lock was created";
  logTypes = [LogType.GRAVITATIONAL_TELEPORT_AUDIT];
  tags = ["Teleport"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "A lock was put on a Teleport user, node or role.";
  defaultRunbook =
    "1. Ask who placed the lock for which incident. " +
    "2. If there is none, remove the lock and treat whoever placed it as suspect. " +
    "3. See what else they changed in the cluster that day.";
  defaultReference = "https://goteleport.com/docs/management/admin/";
  summaryAttributes = ["event", "code", "time", "identity"];

  when: When = { event: "lock.created" };

  title(event: PantherEvent) {
    const actor = event.text("updated_by") || "<UNKNOWN_UPDATED_BY>";
    const user = event.text("target", "user") || "<UNKNOWN_USER>";
    const cluster = teleportCluster(event);
    return `[${actor}] locked [${user}] out of cluster [${cluster}]`;
  }
}
