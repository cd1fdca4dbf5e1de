import type { EventReader } from "@pypanther/core";
import { titleValue } from "./title-value";

/** Who did something in the Carbon Black console, and from where: "[ines] from [192.0.2.1]". */
export function carbonBlackActor(event: EventReader): string {
  const user = titleValue(event.text("loginName"), "an unknown user");
  const address = titleValue(event.text("clientIp"), "an unknown address");
  return `${user} from ${address}`;
}

/** The actor of an entry of the Carbon Black audit log and what the console says of it, for titles. */
export function carbonBlackAuditTitle(event: EventReader): string {
  return `${carbonBlackActor(event)}: ${event.text("description") || "no description"}`;
}
