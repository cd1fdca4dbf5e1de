import {
  type AlertContext,
  asText,
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

/** Whether the name or the description of the role speaks of administration. */
function isAdministrative(event: EventReader): boolean {
  const role = event.reader("data", "details", "request", "body");
  return ["name", "description"].some((key) => contains(role.get(key), "admin"));
}

/** Someone at the dashboard defined a new role; one that administers can hand out power unnoticed. */
export class Auth0CustomRoleCreated extends Rule {
  id = "Auth0.Custom.Role.Created-prototype";
  displayName = "Auth0 Custom Role Created";
  logTypes = [LogType.AUTH0_EVENTS];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A role was created in the tenant.";
  defaultRunbook =
    "1. List the permissions of the role and the users who hold it. " +
    "2. Have the administrator explain what it is for. " +
    "3. Delete a role nobody needs, and take it from users first.";
  defaultReference = "https://auth0.com/docs/manage-users/access-control/configure-core-rbac/roles/create-roles";

  when: When = {
    "data.description": "Create a role",
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  title(event: PantherEvent) {
    const name = asText(event.deepGet("data", "details", "request", "body", "name"), "<NO_REQUEST_NAME_FOUND>");
    const kind = isAdministrative(event) ? "admin" : "custom";
    return `[${auth0User(event)}] created the ${kind} role [${name}] in [${auth0Source(event)}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return isAdministrative(event) ? Severity.MEDIUM : Severity.LOW;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
