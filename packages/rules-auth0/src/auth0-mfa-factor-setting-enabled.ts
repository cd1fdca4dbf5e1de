import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { AUTH0_DASHBOARD, auth0AlertContext, auth0Source, auth0User } from "@pypanther/helpers/auth0";
import { titleValue } from "@pypanther/helpers/title-value";

/** An MFA factor was enabled for the tenant. */
export class Auth0MFAFactorSettingEnabled extends Rule {
  id = "Auth0.MFA.Factor.Setting.Enabled-prototype";
  displayName = "Auth0 mfa factor enabled";
  logTypes = [LogType.AUTH0_EVENTS];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An MFA factor was enabled for the tenant. A weak one, such as SMS, is easier to steal than the others.";
  defaultRunbook =
    "1. Read from the path in the title which factor was enabled. " +
    "2. Compare it with the factors that company policy allows. " +
    "3. Switch it off under Security > Multi-factor Auth if policy does not allow it, and remove the enrolments made " +
    "since.";
  defaultReference = "https://auth0.com/docs/secure/multi-factor-authentication/multi-factor-authentication-factors";

  when: When = {
    "data.description": "Update a Multi-factor Authentication Factor",
    "data.details.response.body.enabled": true,
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  title(event: PantherEvent) {
    const path = titleValue(event.deepGet("data", "details", "request", "path"), "an unknown path");
    return `${auth0User(event)} enabled an MFA factor of ${auth0Source(event)} by ${path}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
