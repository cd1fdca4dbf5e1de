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

/** A member of the tenant was removed in the dashboard. */
export class Auth0DeleteTenantMember extends Rule {
  id = "Auth0.Delete.TenantMember-prototype";
  displayName = "Auth0 Delete Tenant Member";
  createAlert = false;
  logTypes = [LogType.AUTH0_EVENTS];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1041"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A member was removed from the tenant. An intruder may remove administrators to keep them from stepping in.";
  defaultRunbook =
    "1. Find out who was removed and whether they left or changed jobs. " +
    "2. Look for invitations and new owners shortly before and after. " +
    "3. Invite the member again and remove the actor if the removal was not planned.";
  defaultReference =
    "https://github.com/auth0/auth0-customer-detections/blob/main/detections/risk_of_tenant_takeover.yml";

  when: When = {
    "data.description": "Delete tenant member",
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
