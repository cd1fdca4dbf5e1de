import type { EventReader } from "@pypanther/core";
import { ADMIN_ROLE_ASSIGNED, FAILED_LOGIN, SUCCESSFUL_LOGIN } from "@pypanther/helpers/event-type";
import { gsuiteDetailsLookup } from "@pypanther/helpers/gsuite";

function has(event: EventReader, type: string, name: string): boolean {
  return Object.keys(gsuiteDetailsLookup(type, [name], event)).length > 0;
}

/** What a Workspace record amounts to. Every login record that is no failure counts as a success, logouts included. */
export function gsuiteEventType(event: EventReader): string | null {
  const application = event.string("id", "applicationName");
  if (application === "admin" && has(event, "DELEGATED_ADMIN_SETTINGS", "ASSIGN_ROLE")) return ADMIN_ROLE_ASSIGNED;
  if (has(event, "login", "login_failure")) return FAILED_LOGIN;
  return application === "login" ? SUCCESSFUL_LOGIN : null;
}
