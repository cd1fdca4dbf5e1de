import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { oktaActorLogin, oktaAlertContext } from "@pypanther/helpers/okta";
import { titleValue } from "@pypanther/helpers/title-value";
import type { OktaSystemLog } from "./events";

/** A user reported activity on their account as suspicious. */
export class OktaUserReportedSuspiciousActivity extends Rule<OktaSystemLog> {
  id = "Okta.User.Reported.Suspicious.Activity-prototype";
  displayName = "Okta User Reported Suspicious Activity";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A user reported activity on their account as suspicious. Somebody else may be using the account.";
  defaultRunbook =
    "1. Call the user and ask what they saw. " +
    "2. List what was done with the account from addresses that are not the user's. " +
    "3. End all sessions and reset password and factors if somebody else was in the account.";
  defaultReference = "https://help.okta.com/en-us/Content/Topics/Security/suspicious-activity-reporting.htm";

  when: When = {
    eventType: "user.account.report_suspicious_activity_by_enduser",
  };

  title(event: PantherEvent<OktaSystemLog>) {
    const reported = event.deepGet("debugContext", "debugData", "suspiciousActivityEventType");
    return `${oktaActorLogin(event)} reported as suspicious: ${titleValue(reported, "an unknown event")}`;
  }

  alertContext(event: PantherEvent<OktaSystemLog>): AlertContext {
    return oktaAlertContext(event);
  }
}
