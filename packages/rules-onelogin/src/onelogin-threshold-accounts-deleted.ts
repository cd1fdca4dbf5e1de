import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { oneLoginActor } from "@pypanther/helpers/onelogin";

/** One actor who deletes accounts by the dozen locks people out, by design or by mistake. */
export class OneLoginThresholdAccountsDeleted extends Rule {
  id = "OneLogin.ThresholdAccountsDeleted-prototype";
  displayName = "OneLogin Multiple Accounts Deleted";
  logTypes = [LogType.ONELOGIN_EVENTS];
  tags = ["OneLogin", "Impact:Account Access Removal"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1531"] };
  dedupPeriodMinutes = 10;
  threshold = 10;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Ten or more accounts were deleted within ten minutes.";
  defaultRunbook =
    "1. Stop the actor's session first; restoring is easier while the damage is small. " +
    "2. Check whether a clean-up was announced. " +
    "3. Recreate the accounts that were needed and find out how the actor's access was used.";
  defaultReference = "https://en.wikipedia.org/wiki/Denial-of-service_attack";
  summaryAttributes = ["account_id", "user_name", "user_id"];

  when: When = { event_type_id: [17, "17"] };

  title(event: PantherEvent) {
    return `[${oneLoginActor(event)}] deleted many OneLogin accounts`;
  }
}
