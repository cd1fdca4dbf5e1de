import {
  type AlertContext,
  asText,
  contains,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { oktaActor, oktaAlertContext, oktaTarget } from "@pypanther/helpers/okta";

/** Passwords pushed to an application can be read there as they are, by anyone who operates it. */
export class OktaPasswordExtractionviaSCIM extends Rule {
  id = "Okta.Password.Extraction.via.SCIM-prototype";
  displayName = "Okta Cleartext Passwords Extracted via SCIM Application";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1556"] };
  dedupPeriodMinutes = 30;
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A provisioning application was set to receive users' passwords.";
  defaultRunbook =
    "1. Find out where the application sends what it gets, and who set it up. " +
    "2. Switch the password push off unless the receiving system is trusted and needs it. " +
    "3. Have users with pushed passwords choose new ones.";
  defaultReference =
    "https://www.authomize.com/blog/authomize-discovers-password-stealing-and-impersonation-risks-to-in-okta/";

  when: When = {
    eventType: "application.lifecycle.update",
    "outcome.reason": contains("Pushing user passwords"),
  };

  title(event: PantherEvent) {
    return `${oktaActor(event)} let the application [${asText(oktaTarget(event).get("alternateId"), "<alternateId-not-found>")}] receive passwords in clear`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return oktaAlertContext(event);
  }
}
