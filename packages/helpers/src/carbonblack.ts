import type { EventReader } from "@pypanther/core";

/** Who did something in the Carbon Black console, and from where: "[ines] from [192.0.2.1]". */
export function carbonBlackActor(event: EventReader): string {
  const user = event.text("loginName") || "<NO_USERNAME_FOUND>";
  const address = event.text("clientIp") || "<NO_IP_FOUND>";
  return `[${user}] from [${address}]`;
}

/** The actor of an entry of the Carbon Black audit log and what the console says of it, for titles. */
export function carbonBlackAuditTitle(event: EventReader): string {
  return `${carbonBlackActor(event)}: ${event.text("description") || "<NO_DESCRIPTION_FOUND>"}`;
}
