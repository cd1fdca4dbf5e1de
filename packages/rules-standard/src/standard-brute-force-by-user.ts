import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { FAILED_LOGIN } from "@pypanther/helpers/event-type";
import { failedSignInContext, signInPlace } from "@pypanther/helpers/sign-in";
import { titleValue } from "@pypanther/helpers/title-value";

/** Many sign-ins of one user failed within an hour. */
export class StandardBruteForceByUser extends Rule {
  id = "Standard.BruteForceByUser-prototype";
  displayName = "Brute Force By User";
  logTypes = [
    LogType.ASANA_AUDIT,
    LogType.ATLASSIAN_AUDIT,
    LogType.AWS_CLOUDTRAIL,
    LogType.BOX_EVENT,
    LogType.GSUITE_ACTIVITY_EVENT,
    LogType.OKTA_SYSTEM_LOG,
    LogType.ONELOGIN_EVENTS,
    LogType.ONEPASSWORD_SIGN_IN_ATTEMPT,
  ];
  tags = ["DataModel", "Credential Access:Brute Force"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110"] };
  threshold = 20;
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "At least 20 sign-ins of the same user failed within an hour. Somebody may be guessing the password.";
  defaultRunbook =
    "1. Ask the user whether they or a device of theirs still use an old password. " +
    "2. List the addresses and clients of the attempts, and whether one of them succeeded. " +
    "3. Block the addresses, or lock the account until the attempts stop. " +
    "4. End the sessions and reset password and second factors if an attempt succeeded that was not the user's.";
  defaultReference = "https://owasp.org/www-community/controls/Blocking_Brute_Force_Attacks";
  summaryAttributes = ["p_any_usernames"];

  when: When = { "udm:event_type": FAILED_LOGIN };

  title(event: PantherEvent) {
    const user = titleValue(event.udm("actor_user"), "an unknown user");
    return `Many sign-ins of ${user} failed in ${signInPlace(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return failedSignInContext(event);
  }
}
