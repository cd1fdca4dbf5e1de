import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { oktaActorLogin, oktaAlertContext, oktaTarget } from "@pypanther/helpers/okta";
import { titleValue } from "@pypanther/helpers/title-value";
import type { OktaSystemLog } from "./events";

/** A user tried several times to open applications that are not assigned to them. */
export class OktaAppUnauthorizedAccessAttempt extends Rule<OktaSystemLog> {
  id = "Okta.App.Unauthorized.Access.Attempt-prototype";
  displayName = "Okta App Unauthorized Access Attempt";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  threshold = 5;
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A user tried to open applications that are not assigned to them. An intruder does this to find out what an " +
    "account can reach.";
  defaultRunbook =
    "1. List the applications that the user tried, from the target field of the events. " +
    "2. Ask the user whether they need an assignment. " +
    "3. End the user's sessions and reset the password if it was not them.";
  defaultReference =
    "https://support.okta.com/help/s/article/App-Sign-on-Error-403-User-attempted-unauthorized-access-to-app?language=en_US";

  when: When = {
    eventType: "app.generic.unauth_app_access_attempt",
  };

  title(event: PantherEvent<OktaSystemLog>) {
    return `${oktaActorLogin(event)} tried to open ${titleValue(oktaTarget(event).get("alternateId"), "an unknown application")} without an assignment`;
  }

  alertContext(event: PantherEvent<OktaSystemLog>): AlertContext {
    return oktaAlertContext(event);
  }
}
