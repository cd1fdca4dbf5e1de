import { type AlertContext, asText, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { oktaActorLogin, oktaAlertContext } from "@pypanther/helpers/okta";
import type { OktaSystemLog } from "./events";

/** A user account was locked after failed sign-ins. */
export class OktaUserAccountLocked extends Rule<OktaSystemLog> {
  id = "Okta.User.Account.Locked-prototype";
  displayName = "Okta User Account Locked";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A user account was locked after failed sign-ins. The user forgot the password, or somebody is guessing it.";
  defaultRunbook =
    "1. Ask the user whether they mistyped their password. " +
    "2. Look at the addresses of the failed sign-ins. " +
    "3. Unlock the account once the user is identified, and block the addresses if somebody was guessing.";
  defaultReference =
    "https://support.okta.com/help/s/article/How-to-Configure-the-Number-of-Failed-Login-Attempts-Before-User-Lockout?language=en_US";

  when: When = {
    eventType: ["user.account.lock", "user.account.lock.limit"],
  };

  title(event: PantherEvent<OktaSystemLog>) {
    return `${oktaActorLogin(event)}: ${asText(event.get("displayMessage"), "the account was locked")}`;
  }

  alertContext(event: PantherEvent<OktaSystemLog>): AlertContext {
    return oktaAlertContext(event);
  }
}
