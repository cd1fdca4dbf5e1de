import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { AUTH0_DASHBOARD, auth0AlertContext, auth0Source, auth0User } from "@pypanther/helpers/auth0";

/** An integration was installed, and with it somebody else's code runs in the login flows of the tenant. */
export class Auth0IntegrationInstalled extends Rule {
  id = "Auth0.Integration.Installed-prototype";
  displayName = "Auth0 Integration Installed";
  logTypes = [LogType.AUTH0_EVENTS];
  defaultSeverity = Severity.INFO;
  defaultDescription = "An integration from the marketplace was installed.";
  defaultRunbook =
    "1. Identify the integration and its publisher. " +
    "2. Check that its purchase or trial was agreed on. " +
    "3. Uninstall it otherwise, and withdraw the secrets it was given.";
  defaultReference = "https://auth0.com/blog/actions-integrations-are-now-ga/";

  when: When = {
    "data.description": "Install an available integration",
    "data.details.request.path": "/api/v2/integrations/installed",
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  title(event: PantherEvent) {
    return `[${auth0User(event)}] installed an integration in [${auth0Source(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
