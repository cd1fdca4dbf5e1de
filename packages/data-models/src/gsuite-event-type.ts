import { anyItem, type Conditions, type EventReader, type When, type WhenValue } from "@pypanther/core";
import { ADMIN_ROLE_ASSIGNED, FAILED_LOGIN, SUCCESSFUL_LOGIN } from "@pypanther/helpers/event-type";
import { gsuiteDetailsLookup } from "@pypanther/helpers/gsuite";
import { type ConditionsByType, conditionsFor } from "./event-type-table";

const roleAssignment = { type: "DELEGATED_ADMIN_SETTINGS", name: "ASSIGN_ROLE" };
const loginFailure = { type: "login", name: "login_failure" };

function has(event: EventReader, { type, name }: { type: string; name: string }): boolean {
  return Object.keys(gsuiteDetailsLookup(type, [name], event)).length > 0;
}

/** What a Workspace record amounts to. Every login record that is no failure counts as a success, logouts included. */
export function gsuiteEventType(event: EventReader): string | null {
  const application = event.string("id", "applicationName");
  if (application === "admin" && has(event, roleAssignment)) return ADMIN_ROLE_ASSIGNED;
  if (has(event, loginFailure)) return FAILED_LOGIN;
  return application === "login" ? SUCCESSFUL_LOGIN : null;
}

/** A record is an activity, or lists several. */
const anywhere = (activity: typeof loginFailure): Conditions[] => [activity, { events: anyItem(activity) }];

const conditions: ConditionsByType = {
  [ADMIN_ROLE_ASSIGNED]: anywhere(roleAssignment),
  [FAILED_LOGIN]: anywhere(loginFailure),
  [SUCCESSFUL_LOGIN]: [{ "id.applicationName": "login" }],
};

/** What a record must have to amount to one of some event types. */
export function whenGsuiteEventType(types: readonly WhenValue[]): When {
  return conditionsFor(conditions, types);
}
