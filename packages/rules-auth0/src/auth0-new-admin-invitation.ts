import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { AUTH0_DASHBOARD, auth0AlertContext } from "@pypanther/helpers/auth0";
import { contains } from "@pypanther/helpers/contains";

/** Somebody was invited to become an owner of the tenant. */
export class Auth0NewAdminInvitation extends Rule {
  id = "Auth0.NewAdmin.Invitation-prototype";
  displayName = "Auth0 New Admin Invited";
  createAlert = false;
  logTypes = [LogType.AUTH0_EVENTS];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "Somebody was invited to become an owner of the tenant, with every right in it. An intruder invites an address " +
    "of their own to keep access.";
  defaultRunbook =
    "1. Check that the invited address belongs to a colleague who needs this role. " +
    "2. Ask the sender by telephone or in person. " +
    "3. Withdraw the invitation, or remove the new owner, if the sender did not mean it, and secure the sender's " +
    "account.";
  defaultReference =
    "https://github.com/auth0/auth0-customer-detections/blob/main/detections/risk_of_tenant_takeover.yml";

  when: When = {
    "data.description": "Create tenant invitations for a given client",
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  rule(event: PantherEvent) {
    return contains(event.deepGet("data", "details", "request", "body", "roles"), "owner");
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
