import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { oneLoginUser } from "@pypanther/helpers/onelogin";

/** A lock or suspension came in by API, from an administrator's script or after guessing. */
export class OneLoginUserAccountLocked extends Rule {
  id = "OneLogin.UserAccountLocked-prototype";
  displayName = "OneLogin User Locked";
  logTypes = [LogType.ONELOGIN_EVENTS];
  tags = ["OneLogin", "Credential Access:Brute Force"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110"] };
  defaultSeverity = Severity.LOW;
  defaultDescription = "An account can no longer sign in to OneLogin.";
  defaultRunbook =
    "1. Check for failed sign-ins before the lock. " +
    "2. Find the API client that locked it, if one did, and its owner. " +
    "3. Unlock the account once the cause is known and the password is safe.";
  defaultReference = "https://onelogin.service-now.com/kb_view_customer.do?sysparm_article=KB0010420";
  summaryAttributes = ["account_id", "event_type_id", "user_name", "user_id"];

  when: When = { event_type_id: [531, "531", 553, "553", 551, "551"] };

  title(event: PantherEvent) {
    return `Account [${oneLoginUser(event)}] is locked or suspended`;
  }
}
