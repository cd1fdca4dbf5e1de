import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { oneLoginActor } from "@pypanther/helpers/onelogin";

/** Passwords changed in bulk by one actor look like a takeover of everyone at once. */
export class OneLoginThresholdAccountsModified extends Rule {
  id = "OneLogin.ThresholdAccountsModified-prototype";
  displayName = "OneLogin Multiple Accounts Modified";
  logTypes = [LogType.ONELOGIN_EVENTS];
  tags = ["OneLogin", "Impact:Account Access Removal"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1531"] };
  dedupPeriodMinutes = 10;
  threshold = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Ten or more passwords were changed within ten minutes.";
  defaultRunbook =
    "1. Find out whether the help desk runs a reset after an incident. " +
    "2. If it does not, suspend the actor and list the users concerned. " +
    "3. Let those users choose new passwords and check their sign-ins.";
  defaultReference = "https://en.wikipedia.org/wiki/Denial-of-service_attack";
  summaryAttributes = ["account_id", "user_name", "user_id"];

  when: When = { event_type_id: [11, "11"] };

  title(event: PantherEvent) {
    return `[${oneLoginActor(event)}] changed the passwords of many OneLogin accounts`;
  }
}
