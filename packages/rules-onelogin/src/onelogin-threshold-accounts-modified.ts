import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { oneLoginActor } from "@pypanther/helpers/onelogin";

/** A OneLogin actor changed ten or more passwords within ten minutes. */
export class OneLoginThresholdAccountsModified extends Rule {
  id = "OneLogin.ThresholdAccountsModified-prototype";
  displayName = "OneLogin Multiple Accounts Modified";
  logTypes = [LogType.ONELOGIN_EVENTS];
  tags = ["OneLogin", "Impact:Account Access Removal"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1531"] };
  dedupPeriodMinutes = 10;
  threshold = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A OneLogin actor changed ten or more passwords within ten minutes. An attacker may be taking over accounts.";
  defaultRunbook =
    "1. Ask the help desk whether it is resetting passwords. " +
    "2. Suspend the actor and list the affected users if it is not. " +
    "3. Have those users choose new passwords, and check their sign-ins.";
  defaultReference = "https://en.wikipedia.org/wiki/Denial-of-service_attack";
  summaryAttributes = ["account_id", "user_name", "user_id"];

  when: When = { event_type_id: [11, "11"] };

  title(event: PantherEvent) {
    return `${oneLoginActor(event)} changed the passwords of many OneLogin accounts`;
  }
}
