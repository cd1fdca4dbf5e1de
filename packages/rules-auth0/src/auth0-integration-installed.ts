import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { AUTH0_DASHBOARD, auth0AlertContext, auth0Source, auth0User } from "@pypanther/helpers/auth0";

/** An integration from the marketplace was installed, whose code runs in the tenant's login flows. */
export class Auth0IntegrationInstalled extends Rule {
  id = "Auth0.Integration.Installed-prototype";
  displayName = "Auth0 Integration Installed";
  logTypes = [LogType.AUTH0_EVENTS];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An integration from the marketplace was installed. Its code runs in the login flows and can read what passes " +
    "through them.";
  defaultRunbook =
    "1. Find the integration and its publisher under Actions > Library. " +
    "2. Check that its use was agreed on. " +
    "3. Uninstall it if it was not, and replace the secrets that it was given.";
  defaultReference = "https://auth0.com/blog/actions-integrations-are-now-ga/";

  when: When = {
    "data.description": "Install an available integration",
    "data.details.request.path": "/api/v2/integrations/installed",
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  title(event: PantherEvent) {
    return `${auth0User(event)} installed an integration in ${auth0Source(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
