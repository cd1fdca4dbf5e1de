import type { EventReader, JsonValue } from "@pypanther/core";
import { titleValue } from "./title-value";

const SECOND = 1_000_000;

/**
 * Whether the name of a Teleport cluster ends in the domain of the account that an event is about; null when either is
 * no text. An account without an at sign is taken whole, and no account at all belongs everywhere.
 */
export function clusterInUserDomain(event: EventReader): boolean | null {
  const user = event.get("user", "@");
  const cluster = event.get("cluster_name", "");
  if (typeof user !== "string" || typeof cluster !== "string") return null;
  return cluster.endsWith(user.slice(user.lastIndexOf("@") + 1));
}

/** How long the certificate of a "cert.create" event lives, in microseconds; null when a time is missing or malformed. */
export function certificateValidity(event: EventReader): number | null {
  const issued = microseconds(event.get("time"), /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)\.(\d+)$/);
  const expires = microseconds(event.deepGet("identity", "expires"), /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)\.(\d+)Z$/);
  return issued === null || expires === null ? null : expires - issued;
}

/** A span of so many microseconds for people: "3 days, 4:05:06.000007". */
export function intervalText(span: number): string {
  const seconds = Math.floor(span / SECOND);
  const days = Math.floor(seconds / 86_400);
  const two = (count: number) => String(count % 60).padStart(2, "0");
  const clock = `${Math.floor(seconds / 3600) - days * 24}:${two(Math.floor(seconds / 60))}:${two(seconds)}`;
  const fraction = span % SECOND === 0 ? "" : `.${String(span % SECOND).padStart(6, "0")}`;
  return `${days === 0 ? "" : `${days} ${days === 1 ? "day" : "days"}, `}${clock}${fraction}`;
}

/** Times are compared to the microsecond, which a Date cannot hold. */
function microseconds(time: JsonValue, layout: RegExp): number | null {
  const [, day, clock, fraction = ""] = layout.exec(typeof time === "string" ? time : "") ?? [];
  const milliseconds = Date.parse(`${day}T${clock}Z`);
  return Number.isNaN(milliseconds) ? null : milliseconds * 1000 + Number(fraction.slice(0, 6).padEnd(6, "0"));
}

/** Who did something, for titles: in square brackets, or in words when the log does not tell. */
export function teleportUser(event: EventReader): string {
  return titleValue(event.text("user"), "an unknown user");
}

/** The cluster that an event is from, for titles: in square brackets, or in words when the log does not tell. */
export function teleportCluster(event: EventReader): string {
  return titleValue(event.text("cluster_name"), "of unknown name");
}
