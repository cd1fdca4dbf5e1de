import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { AUTH0_DASHBOARD, auth0AlertContext, auth0Source, auth0User } from "@pypanther/helpers/auth0";

/** Logins are no longer scored for risk, so that an odd one draws no attention. */
export class Auth0MFARiskAssessmentDisabled extends Rule {
  id = "Auth0.MFA.Risk.Assessment.Disabled-prototype";
  displayName = "Auth0 MFA Risk Assessment Disabled";
  logTypes = [LogType.AUTH0_EVENTS];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "Risk assessment after authentication was switched off.";
  defaultRunbook =
    "1. Make sure that the scoring is really off for the tenant. " +
    "2. Discuss the switch with its author and the owner of the login flows. " +
    "3. Turn it on again without a reason to the contrary. " +
    "4. Go through the logins of the time in between by hand.";
  defaultReference =
    "https://auth0.com/docs/secure/multi-factor-authentication/enable-mfa#:~:text=Always%20policy%2C%20the-,MFA%20Risk%20Assessors,-section%20appears.%20By";

  when: When = {
    "data.description": "Updates risk assessment configs",
    "data.details.request.path": "/api/v2/risk-assessment/config",
    "data.details.request.body.AfterAuthentication": false,
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  title(event: PantherEvent) {
    return `[${auth0User(event)}] switched off risk assessment of logins in [${auth0Source(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
