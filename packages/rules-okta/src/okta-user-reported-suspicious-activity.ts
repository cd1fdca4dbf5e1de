import { type AlertContext, asText, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { oktaActorLogin, oktaAlertContext } from "@pypanther/helpers/okta";

/** A user says that something done in their name was not done by them. */
export class OktaUserReportedSuspiciousActivity extends Rule {
  id = "Okta.User.Reported.Suspicious.Activity-prototype";
  displayName = "Okta User Reported Suspicious Activity";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A user reported suspicious activity on their account.";
  defaultRunbook =
    "1. Call the user and ask what they saw. " +
    "2. End all sessions and reset password and factors. " +
    "3. Reconstruct what was done from the addresses that are not the user's.";
  defaultReference = "https://help.okta.com/en-us/Content/Topics/Security/suspicious-activity-reporting.htm";

  when: When = {
    eventType: "user.account.report_suspicious_activity_by_enduser",
  };

  title(event: PantherEvent) {
    const reported = event.deepGet("debugContext", "debugData", "suspiciousActivityEventType");
    return `[${oktaActorLogin(event)}] reported as suspicious: [${asText(reported, "<event-type-not-found>")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return oktaAlertContext(event);
  }
}
