import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { oneLoginUser } from "@pypanther/helpers/onelogin";

/** A OneLogin account was locked or suspended. */
export class OneLoginUserAccountLocked extends Rule {
  id = "OneLogin.UserAccountLocked-prototype";
  displayName = "OneLogin User Locked";
  logTypes = [LogType.ONELOGIN_EVENTS];
  tags = ["OneLogin", "Credential Access:Brute Force"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A OneLogin account was locked or suspended. Somebody may have guessed passwords, or locked the user out by " +
    "API.";
  defaultRunbook =
    "1. Check for failed sign-ins before the lock. " +
    "2. Find the API client that locked the account, if one did, and its owner. " +
    "3. Unlock the account when the cause is known, and reset the password if it was guessed at.";
  defaultReference = "https://onelogin.service-now.com/kb_view_customer.do?sysparm_article=KB0010420";
  summaryAttributes = ["account_id", "event_type_id", "user_name", "user_id"];

  when: When = { event_type_id: [531, "531", 553, "553", 551, "551"] };

  title(event: PantherEvent) {
    return `The OneLogin account of ${oneLoginUser(event)} is locked or suspended`;
  }
}
