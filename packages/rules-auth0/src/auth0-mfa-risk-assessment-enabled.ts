import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { AUTH0_DASHBOARD, auth0AlertContext, auth0Source, auth0User } from "@pypanther/helpers/auth0";

/** Risk assessment of logins was switched on, which changes who is asked for a second factor. */
export class Auth0MFARiskAssessmentEnabled extends Rule {
  id = "Auth0.MFA.Risk.Assessment.Enabled-prototype";
  displayName = "Auth0 MFA Risk Assessment Enabled";
  logTypes = [LogType.AUTH0_EVENTS];
  defaultSeverity = Severity.INFO;
  defaultDescription = "Risk assessment of logins was switched on. It changes who is asked for a second factor.";
  defaultRunbook =
    "1. Check that the change belongs to a planned roll-out. " +
    "2. Look for users who are asked for MFA unexpectedly. " +
    "3. Review what else the actor set that day if nobody planned it, and undo it.";
  defaultReference =
    "https://auth0.com/docs/secure/multi-factor-authentication/enable-mfa#:~:text=Always%20policy%2C%20the-,MFA%20Risk%20Assessors,-section%20appears.%20By";

  when: When = {
    "data.description": "Updates risk assessment configs",
    "data.details.request.path": "/api/v2/risk-assessment/config",
    "data.details.request.body.AfterAuthentication": true,
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  title(event: PantherEvent) {
    return `${auth0User(event)} switched on risk assessment of logins in ${auth0Source(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
