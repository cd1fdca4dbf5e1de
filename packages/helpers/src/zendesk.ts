import type { EventReader } from "@pypanther/core";

/** The audit field that tells in words what changed. */
export const ZENDESK_CHANGE_DESCRIPTION = "change_description";

/** "support ROLE CHANGED FROM agent to admin" as app and roles; text is cut at the last place that fits. */
const appRoleAssigned = { from: / role changed from /i, to: / to /i };

const unknown = "<UNKNOWN_APP>:<UNKNOWN_ROLE>";

/** The text before and after the last match; linear however often the separator occurs. */
function splitAtLast(text: string, separator: RegExp): [string, string] | undefined {
  const last = [...text.matchAll(new RegExp(separator, "gi"))].at(-1);
  return last && [text.slice(0, last.index), text.slice(last.index + last[0].length)];
}

function rolesOfApp(line: string): [string, string][] {
  const [app, change] = splitAtLast(line, appRoleAssigned.from) ?? [];
  const roles = splitAtLast(change ?? "", appRoleAssigned.to);
  return roles?.[0] ? [[`${app}:${roles[0]}`, `${app}:${roles[1]}`]] : [];
}

function plainRoles(text: string): [string, string][] {
  const prefix = /^role changed from /i.exec(text);
  const roles = prefix ? splitAtLast(text.slice(prefix[0].length), appRoleAssigned.to) : undefined;
  return roles?.[0] && roles[1] ? [roles] : [];
}

/**
 * The [old, new] role of a role change. A description of several lines names a role for each app: "Support:Agent ;
 * Explore:Viewer".
 */
export function zendeskGetRoles(event: EventReader): [oldRole: string, newRole: string] {
  const description = event.string(ZENDESK_CHANGE_DESCRIPTION);
  const changes = description.includes("\n") ? description.split("\n").flatMap(rolesOfApp) : plainRoles(description);
  const joined = (side: 0 | 1): string => changes.map((change) => change[side]).join(" ; ") || unknown;
  return [joined(0), joined(1)];
}
