import {
  type AlertContext,
  asText,
  endsWith,
  type EventReader,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { AUTH0_DASHBOARD, auth0AlertContext } from "@pypanther/helpers/auth0";

/** The path of invitations to an organization. */
const organizationInvitations = /^\/api\/v2\/organizations\/[^/\s]+\/invitations$/;

function invitationKind(event: EventReader): "tenant" | "organization" | undefined {
  const path = event.string("data", "details", "request", "path");
  if (path === "/api/v2/tenants/invitations") return "tenant";
  return organizationInvitations.test(path) ? "organization" : undefined;
}

/** A person got an invitation to the tenant, or to an organization in it, and may soon see what is inside. */
export class Auth0UserInvitationCreated extends Rule {
  id = "Auth0.User.Invitation.Created-prototype";
  displayName = "Auth0 User Invitation Created";
  createAlert = false;
  logTypes = [LogType.AUTH0_EVENTS];
  defaultSeverity = Severity.INFO;
  defaultDescription = "An invitation to the tenant or to an organization was sent.";
  defaultRunbook =
    "1. Check that the invited person is known and expected. " +
    "2. See which roles come with the invitation. " +
    "3. Revoke it if the sender did not mean it, and look into how the sender's account was used.";
  defaultReference = "https://auth0.com/docs/manage-users/organizations/configure-organizations/invite-members";

  when: When = {
    "data.details.request.path": endsWith("/invitations"),
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  rule(event: PantherEvent) {
    return invitationKind(event) !== undefined;
  }

  title(event: PantherEvent) {
    const inviter = asText(event.deepGet("data", "details", "request", "auth", "user", "email"), "<NO_INVITER>");
    const body = event.reader("data", "details", "request", "body");
    const kind = invitationKind(event) ?? "organization";
    const invitee = kind === "tenant" ? asText(body.list("owners")[0], "<NO_INVITEE>") : body.text("invitee", "email");
    return `[${inviter}] invited [${invitee}] to the ${kind} of [${asText(event.get("p_source_label"), "<NO_PSOURCE>")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
