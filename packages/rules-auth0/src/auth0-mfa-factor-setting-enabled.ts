import { type AlertContext, asText, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { AUTH0_DASHBOARD, auth0AlertContext, auth0Source, auth0User } from "@pypanther/helpers/auth0";

/** A way of proving a second factor was added to the tenant; weak ones, such as SMS, invite abuse. */
export class Auth0MFAFactorSettingEnabled extends Rule {
  id = "Auth0.MFA.Factor.Setting.Enabled-prototype";
  displayName = "Auth0 mfa factor enabled";
  logTypes = [LogType.AUTH0_EVENTS];
  defaultSeverity = Severity.INFO;
  defaultDescription = "An MFA factor was enabled for the tenant.";
  defaultRunbook =
    "1. Read which factor was enabled from the path in the title. " +
    "2. Compare it with the factors that company policy allows. " +
    "3. Switch off what policy does not allow, and see who enrolled it meanwhile.";
  defaultReference = "https://auth0.com/docs/secure/multi-factor-authentication/multi-factor-authentication-factors";

  when: When = {
    "data.description": "Update a Multi-factor Authentication Factor",
    "data.details.response.body.enabled": true,
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  title(event: PantherEvent) {
    const path = asText(event.deepGet("data", "details", "request", "path"), "<NO_PATH_FOUND>");
    return `[${auth0User(event)}] enabled an MFA factor of [${auth0Source(event)}] by [${path}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
