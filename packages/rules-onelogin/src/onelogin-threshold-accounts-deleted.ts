import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { oneLoginActor } from "@pypanther/helpers/onelogin";

/** A OneLogin actor deleted ten or more accounts within ten minutes. */
export class OneLoginThresholdAccountsDeleted extends Rule {
  id = "OneLogin.ThresholdAccountsDeleted-prototype";
  displayName = "OneLogin Multiple Accounts Deleted";
  logTypes = [LogType.ONELOGIN_EVENTS];
  tags = ["OneLogin", "Impact:Account Access Removal"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1531"] };
  dedupPeriodMinutes = 10;
  threshold = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A OneLogin actor deleted ten or more accounts within ten minutes. It may be sabotage.";
  defaultRunbook =
    "1. End the actor's session. " +
    "2. Ask the administrators whether a clean-up was planned. " +
    "3. Restore the accounts if it was not, and find out how the actor's account was used.";
  defaultReference = "https://en.wikipedia.org/wiki/Denial-of-service_attack";
  summaryAttributes = ["account_id", "user_name", "user_id"];

  when: When = { event_type_id: [17, "17"] };

  title(event: PantherEvent) {
    return `${oneLoginActor(event)} deleted many OneLogin accounts`;
  }
}
