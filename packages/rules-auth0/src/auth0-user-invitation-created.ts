import {
  type AlertContext,
  endsWith,
  type EventReader,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { AUTH0_DASHBOARD, auth0AlertContext, auth0Source, auth0User } from "@pypanther/helpers/auth0";
import { titleValue } from "@pypanther/helpers/title-value";

/** The path of invitations to an organization. */
const organizationInvitations = /^\/api\/v2\/organizations\/[^/\s]+\/invitations$/;

function invitationKind(event: EventReader): "tenant" | "organization" | undefined {
  const path = event.string("data", "details", "request", "path");
  if (path === "/api/v2/tenants/invitations") return "tenant";
  return organizationInvitations.test(path) ? "organization" : undefined;
}

/** Somebody was invited to the tenant or to an organization in it. */
export class Auth0UserInvitationCreated extends Rule {
  id = "Auth0.User.Invitation.Created-prototype";
  displayName = "Auth0 User Invitation Created";
  createAlert = false;
  logTypes = [LogType.AUTH0_EVENTS];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An invitation to the tenant or to an organization was sent. An intruder can invite an account of their own.";
  defaultRunbook =
    "1. Check that the invited person is known and expected. " +
    "2. Read which roles come with the invitation. " +
    "3. Revoke the invitation if the sender did not mean it, and check how the sender's account was used.";
  defaultReference = "https://auth0.com/docs/manage-users/organizations/configure-organizations/invite-members";

  when: When = {
    "data.details.request.path": endsWith("/invitations"),
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  rule(event: PantherEvent) {
    return invitationKind(event) !== undefined;
  }

  title(event: PantherEvent) {
    const body = event.reader("data", "details", "request", "body");
    const kind = invitationKind(event) ?? "organization";
    const invitee = kind === "tenant" ? body.list("owners")[0] : body.deepGet("invitee", "email");
    return `${auth0User(event)} invited ${titleValue(invitee, "an unknown person")} to the ${kind} of ${auth0Source(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
