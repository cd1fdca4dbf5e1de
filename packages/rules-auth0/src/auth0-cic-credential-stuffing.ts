import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { auth0AlertContext, auth0Source, auth0User } from "@pypanther/helpers/auth0";

/** A cross-origin login succeeded or failed; attackers test stolen credentials this way. */
export class Auth0CICCredentialStuffing extends Rule {
  id = "Auth0.CIC.Credential.Stuffing-prototype";
  displayName = "Auth0 CIC Credential Stuffing";
  logTypes = [LogType.AUTH0_EVENTS];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Somebody logged in by cross-origin authentication, or failed to. Attackers use this feature to test lists of " +
    "stolen credentials.";
  defaultRunbook =
    "1. Check whether any application of the tenant needs cross-origin authentication. " +
    "2. Count the attempts by address: many accounts from few addresses mean credential stuffing. " +
    "3. Turn the feature off in the applications that do not use it. " +
    "4. Block the addresses, and reset the passwords of accounts that were entered.";
  defaultReference =
    "https://sec.okta.com/articles/2024/05/detecting-cross-origin-authentication-credential-stuffing-attacks";

  when: When = { "data.type": () => this.suspiciousEventTypes };

  /** The types of events that count. */
  suspiciousEventTypes: string[] = ["scoa", "fcoa"];

  title(event: PantherEvent) {
    return `Cross-origin login of ${auth0User(event)} at ${auth0Source(event)}, event [${event.text("data", "type")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
