import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { AUTH0_DASHBOARD, auth0AlertContext, auth0Source, auth0User } from "@pypanther/helpers/auth0";

/** All MFA policies of the tenant were removed, so that nobody is asked for a second factor. */
export class Auth0MFAPolicyDisabled extends Rule {
  id = "Auth0.MFA.Policy.Disabled-prototype";
  displayName = "Auth0 MFA Policy Disabled";
  logTypes = [LogType.AUTH0_EVENTS];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "All MFA policies of the tenant were removed, so that a password alone is enough to log in. An attacker with " +
    "stolen passwords needs just that.";
  defaultRunbook =
    "1. Confirm under Security > Multi-factor Auth that MFA is set to never. " +
    "2. Ask the administrator named in the title for the reason, such as an outage of the MFA provider. " +
    "3. Restore the policy. " +
    "4. List the logins since the change, and end the sessions of those that look foreign.";
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
    return `${auth0User(event)} turned off MFA for everyone in ${auth0Source(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
