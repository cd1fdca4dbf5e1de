import { type AlertContext, anyItem, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { AUTH0_DASHBOARD, auth0AlertContext, auth0Source, auth0User } from "@pypanther/helpers/auth0";

/** An invited person accepted and is now a member of the tenant. */
export class Auth0UserJoinedTenant extends Rule {
  id = "Auth0.User.Joined.Tenant-prototype";
  displayName = "Auth0 User Joined Tenant";
  createAlert = false;
  logTypes = [LogType.AUTH0_EVENTS];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An invited person became a member of the tenant. An intruder may have invited themselves to keep access.";
  defaultRunbook =
    "1. Find the invitation of this member and who sent it. " +
    "2. Check that the role fits the person's task. " +
    "3. Remove the member if nobody vouches for the invitation, and check the sender's account.";
  defaultReference =
    "https://auth0.com/docs/manage-users/organizations/configure-organizations/invite-members#send-membership-invitations:~:text=.-,Send%20membership%20invitations,-You%20can";

  when: When = {
    "data.description": "Update an invitation",
    "data.details.request.body.state": "accepted",
    "data.details.request.auth.credentials.scopes": anyItem("update:tenant_invitations"),
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  title(event: PantherEvent) {
    return `${auth0User(event)} joined the tenant of ${auth0Source(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
