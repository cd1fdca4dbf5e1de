import {
  type AlertContext,
  type EventReader,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { AUTH0_DASHBOARD, auth0AlertContext, auth0User } from "@pypanther/helpers/auth0";

/** What the dashboard calls the policy. */
function policyLabel(event: EventReader): string {
  const policies = event.list("data", "details", "request", "body");
  if (policies.includes("confidence-score")) return "Use Adaptive MFA";
  return policies.includes("all-applications") ? "Always Require" : "Unknown";
}

/** The policy on when the tenant asks for a second factor was set. */
export class Auth0MFAPolicyEnabled extends Rule {
  id = "Auth0.MFA.Policy.Enabled-prototype";
  displayName = "Auth0 MFA Policy Enabled";
  logTypes = [LogType.AUTH0_EVENTS];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The MFA policy of the tenant was set. A weaker policy than before makes stolen passwords useful.";
  defaultRunbook =
    "1. Read the new policy under Security > Multi-factor Auth; an empty list means that MFA is off. " +
    "2. Check with the administrator named in the title that the change was planned. " +
    "3. Restore the earlier policy if it was not, and review the logins since then.";
  defaultReference =
    "https://auth0.com/docs/secure/multi-factor-authentication/enable-mfa#:~:text=In%20the-,Define%20policies,-section%2C%20select%20a";

  when: When = {
    "data.description": "Set the Multi-factor Authentication policies",
    "data.details.request.path": "/api/v2/guardian/policies",
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  title(event: PantherEvent) {
    return `${auth0User(event)} set the MFA policy to [${policyLabel(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
