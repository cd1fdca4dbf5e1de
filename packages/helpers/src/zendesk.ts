import type { EventReader, PantherEvent } from "@pypanther/core";
import { titleValue } from "./title-value";

/** The audit field that tells in words what changed. */
export const ZENDESK_CHANGE_DESCRIPTION = "change_description";

const plainChange = /^role changed from (.+) to (.+)$/is;

// One expression for both would try every pair of separators.
const appChange = /^(.*) role changed from (.*)$/is;
const rolesOfChange = /^(.+) to (.*)$/is;

/** What `zendeskGetRoles` gives for a role that the description does not tell. */
export const ZENDESK_UNKNOWN_ROLE = "<UNKNOWN_APP>:<UNKNOWN_ROLE>";

function appRoles(line: string): [string, string][] {
  const [, app, change = ""] = appChange.exec(line) ?? [];
  const [, oldRole, newRole] = rolesOfChange.exec(change) ?? [];
  return oldRole === undefined ? [] : [[`${app}:${oldRole}`, `${app}:${newRole}`]];
}

function plainRoles(text: string): [string, string][] {
  const [, oldRole, newRole] = plainChange.exec(text) ?? [];
  return oldRole && newRole ? [[oldRole, newRole]] : [];
}

/**
 * The [old, new] role of a role change. A description of several lines names a role for each app: "Support:Agent ;
 * Explore:Viewer".
 */
export function zendeskGetRoles(event: EventReader): [oldRole: string, newRole: string] {
  const description = event.string(ZENDESK_CHANGE_DESCRIPTION);
  const changes = description.includes("\n") ? description.split("\n").flatMap(appRoles) : plainRoles(description);
  const joined = (side: 0 | 1): string => changes.map((change) => change[side]).join(" ; ") || ZENDESK_UNKNOWN_ROLE;
  return [joined(0), joined(1)];
}

/** Who made a change, as titles show it. */
export function zendeskActor(event: PantherEvent): string {
  return titleValue(event.udmString("actor_user"), "an unknown user");
}
