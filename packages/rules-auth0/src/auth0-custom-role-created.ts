import {
  type AlertContext,
  type EventReader,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { AUTH0_DASHBOARD, auth0AlertContext, auth0Source, auth0User } from "@pypanther/helpers/auth0";
import { contains } from "@pypanther/helpers/contains";
import { titleValue } from "@pypanther/helpers/title-value";

/** Whether the name or the description of the role speaks of administration. */
function isAdministrative(event: EventReader): boolean {
  const role = event.reader("data", "details", "request", "body");
  return ["name", "description"].some((key) => contains(role.get(key), "admin"));
}

/** An administrator created a role in the dashboard; a role with "admin" in its name or description is rated higher. */
export class Auth0CustomRoleCreated extends Rule {
  id = "Auth0.Custom.Role.Created-prototype";
  displayName = "Auth0 Custom Role Created";
  logTypes = [LogType.AUTH0_EVENTS];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A role was created in the tenant. An attacker can use a new role to give an account rights without changing the " +
    "known ones.";
  defaultRunbook =
    "1. Open the role in the dashboard and list its permissions and the users who hold it. " +
    "2. Ask the administrator named in the title what the role is for. " +
    "3. Delete the role if nobody needs it, and review what its holders did with it.";
  defaultReference = "https://auth0.com/docs/manage-users/access-control/configure-core-rbac/roles/create-roles";

  when: When = {
    "data.description": "Create a role",
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  title(event: PantherEvent) {
    const name = titleValue(event.deepGet("data", "details", "request", "body", "name"), "of unknown name");
    const kind = isAdministrative(event) ? "admin" : "custom";
    return `${auth0User(event)} created the ${kind} role ${name} in ${auth0Source(event)}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return isAdministrative(event) ? Severity.MEDIUM : Severity.LOW;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
