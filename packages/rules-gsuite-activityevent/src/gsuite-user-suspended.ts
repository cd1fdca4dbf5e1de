import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { gsuiteActivityeventAlertContext } from "@pypanther/helpers/gsuite";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GSuiteActivityEvent } from "./events";

/** Google disabled an account for what was done with it, by its owner or by somebody who took it over. */
export class GSuiteUserSuspended extends Rule<GSuiteActivityEvent> {
  id = "GSuite.UserSuspended-prototype";
  displayName = "GSuite User Suspended";
  logTypes = [LogType.GSUITE_ACTIVITY_EVENT];
  tags = ["GSuite"];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "Google suspended an account. It may have been taken over and used for spam or worse.";
  defaultRunbook =
    "1. See from the event's name whether it was spam, a hijacking or another reason. " +
    "2. Reach the user, and check sign-ins and mail sent before. " +
    "3. Secure the account before it is enabled again. " +
    "4. Warn those to whom it sent something.";
  defaultReference = "https://support.google.com/drive/answer/40695?hl=en&sjid=864417124752637253-EU";
  summaryAttributes = ["actor:email"];

  when: When = { "id.applicationName": "login", name: () => this.userSuspendedEvents };

  /** The events by which Google tells that it disabled an account. */
  userSuspendedEvents: string[] = [
    "account_disabled_generic",
    "account_disabled_spamming_through_relay",
    "account_disabled_spamming",
    "account_disabled_hijacked",
  ];

  title(event: PantherEvent<GSuiteActivityEvent>) {
    return `Google disabled the account of ${titleValue(event.text("parameters", "affected_email_address"), "an unknown user")}`;
  }

  alertContext(event: PantherEvent<GSuiteActivityEvent>): AlertContext {
    return gsuiteActivityeventAlertContext(event);
  }
}
