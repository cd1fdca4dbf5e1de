import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { oktaActor, oktaAlertContext } from "@pypanther/helpers/okta";
import type { OktaSystemLog } from "./events";

/** FastPass refused a sign-in on a page that imitates Okta. */
export class OktaPhishingAttemptBlockedFastPass extends Rule<OktaSystemLog> {
  id = "Okta.Phishing.Attempt.Blocked.FastPass-prototype";
  displayName = "Okta AiTM Phishing Attempt Blocked by FastPass";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1566", "TA0006:T1556", "TA0003:T1078.004"] };
  dedupPeriodMinutes = 30;
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "FastPass refused a sign-in on a page that imitates Okta. Somebody lured the user there to steal the session.";
  defaultRunbook =
    "1. Ask the user for the link or the mail that led to the page. " +
    "2. Block the page, and search mail and proxy logs for others who received the link. " +
    "3. Reset the password and end the sessions if the user typed anything in.";
  defaultReference = "https://sec.okta.com/fastpassphishingdetection";

  when: When = {
    eventType: "user.authentication.auth_via_mfa",
    "outcome.result": "FAILURE",
    "outcome.reason": "FastPass declined phishing attempt",
  };

  title(event: PantherEvent<OktaSystemLog>) {
    return `FastPass blocked phishing of ${oktaActor(event)}`;
  }

  alertContext(event: PantherEvent<OktaSystemLog>): AlertContext {
    return oktaAlertContext(event);
  }
}
