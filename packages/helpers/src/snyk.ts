import type { EventReader, JsonValue } from "@pypanther/core";
import { titleValue } from "./title-value";

/** What an alert on a Snyk audit event should carry; with user and group known, a link to the member's page too. */
export function snykAlertContext(event: EventReader): Record<string, JsonValue> {
  const user = event.string("userId");
  const group = event.string("groupId");
  return {
    actor: event.get("userId", "<NO_USERID>"),
    action: event.get("event", "<NO_EVENT>"),
    orgId: event.get("orgId", "<NO_ORGID>"),
    groupId: event.get("groupId", "<NO_GROUPID>"),
    ...(user && group && { actor_link: `https://app.snyk.io/group/${group}/manage/member/${user}` }),
  };
}

function titleCased(text: string): string {
  return text.toLowerCase().replace(/\p{L}+/gu, (word) => word.charAt(0).toUpperCase() + word.slice(1));
}

/** Where something happened, as titles show it: "[Group]" or "[Org]", the first part of the event's name. */
export function snykScope(event: EventReader, missing = "an unknown place"): string {
  const [scope = "", ...rest] = event.string("event").split(".", 2);
  return titleValue(rest.length > 0 ? titleCased(scope) : "", missing);
}

/** What happened, as titles show it: the parts of the event's name from number `first` on, from 0 or from the end. */
export function snykOperation(event: EventReader, first: number): string {
  const parts = event.string("event").split(".");
  return titleValue(parts.length > 1 ? titleCased(parts.slice(first).join(".")) : "", "an unknown operation");
}

/** The most characters of a user's id that a title has room for. */
const MAX_ACTOR_LENGTH = 200;

function userId(event: EventReader): string {
  return event.text("userId") || "<NO_USERID>";
}

/** Who acted, as titles show it. */
export function snykActor(event: EventReader): string {
  return titleValue(event.text("userId").slice(0, MAX_ACTOR_LENGTH), "an unknown user");
}

/** Groups what one user does in one organisation and group; `what` tells things apart. */
export function snykDedup(event: EventReader, what = ""): string {
  return userId(event) + (event.text("orgId") || "<NO_ORGID>") + (event.text("groupId") || "<NO_GROUPID>") + what;
}

/** The role that someone has after an event, "" when it does not say. */
export function snykRoleAfter(event: EventReader): string {
  return event.text("content", "after", "role") || event.text("content", "afterRoleName");
}
