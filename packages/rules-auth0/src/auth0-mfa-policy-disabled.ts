import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { AUTH0_DASHBOARD, auth0AlertContext, auth0Source, auth0User } from "@pypanther/helpers/auth0";

/** The MFA policy was emptied, and the tenant asks nobody for a second factor any more. */
export class Auth0MFAPolicyDisabled extends Rule {
  id = "Auth0.MFA.Policy.Disabled-prototype";
  displayName = "Auth0 MFA Policy Disabled";
  logTypes = [LogType.AUTH0_EVENTS];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "All MFA policies of the tenant were removed.";
  defaultRunbook =
    "1. Confirm in the dashboard that MFA is set to never. " +
    "2. Reach the administrator; an outage of the MFA provider may be the reason. " +
    "3. Restore the policy and list the logins that passed with a password alone.";
  defaultReference =
    "https://auth0.com/docs/secure/multi-factor-authentication/enable-mfa#:~:text=prompted%20for%20MFA.-,Never,-%3A%20MFA%20is%20not";

  when: When = {
    "data.description": "Set the Multi-factor Authentication policies",
    "data.details.request.path": "/api/v2/guardian/policies",
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  rule(event: PantherEvent) {
    const policies = event.deepGet("data", "details", "request", "body");
    return Array.isArray(policies) && policies.length === 0;
  }

  title(event: PantherEvent) {
    return `[${auth0User(event)}] turned off MFA for everyone in [${auth0Source(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
