import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { AUTH0_DASHBOARD, auth0AlertContext, auth0Source, auth0User } from "@pypanther/helpers/auth0";

/** Risk assessment of logins was switched off. */
export class Auth0MFARiskAssessmentDisabled extends Rule {
  id = "Auth0.MFA.Risk.Assessment.Disabled-prototype";
  displayName = "Auth0 MFA Risk Assessment Disabled";
  logTypes = [LogType.AUTH0_EVENTS];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Risk assessment of logins was switched off. A login from a new device or country then no longer asks for a " +
    "second factor.";
  defaultRunbook =
    "1. Confirm under Security > Multi-factor Auth that risk assessment is off. " +
    "2. Ask the administrator named in the title, and the owner of the login flows, why. " +
    "3. Turn it on again unless there is a good reason. " +
    "4. Review the logins since the change, and end the sessions of those that look foreign.";
  defaultReference =
    "https://auth0.com/docs/secure/multi-factor-authentication/enable-mfa#:~:text=Always%20policy%2C%20the-,MFA%20Risk%20Assessors,-section%20appears.%20By";

  when: When = {
    "data.description": "Updates risk assessment configs",
    "data.details.request.path": "/api/v2/risk-assessment/config",
    "data.details.request.body.AfterAuthentication": false,
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  title(event: PantherEvent) {
    return `${auth0User(event)} switched off risk assessment of logins in ${auth0Source(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
