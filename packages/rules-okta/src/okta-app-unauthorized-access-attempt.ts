import { type AlertContext, asText, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { oktaActorLogin, oktaAlertContext, oktaTarget } from "@pypanther/helpers/okta";

/** Somebody tries applications that are not theirs, perhaps to see how far an account reaches. */
export class OktaAppUnauthorizedAccessAttempt extends Rule {
  id = "Okta.App.Unauthorized.Access.Attempt-prototype";
  displayName = "Okta App Unauthorized Access Attempt";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  threshold = 5;
  defaultSeverity = Severity.LOW;
  defaultDescription = "A user tried to open applications that are not assigned to them.";
  defaultRunbook =
    "1. List the applications that were tried. " +
    "2. Ask the user whether they lack an assignment. " +
    "3. Treat the session as stolen if the user was not there.";
  defaultReference =
    "https://support.okta.com/help/s/article/App-Sign-on-Error-403-User-attempted-unauthorized-access-to-app?language=en_US";

  when: When = {
    eventType: "app.generic.unauth_app_access_attempt",
  };

  title(event: PantherEvent) {
    return `[${oktaActorLogin(event)}] tried to open [${asText(oktaTarget(event).get("alternateId"), "<id-not-found>")}] without the right to`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return oktaAlertContext(event);
  }
}
