import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { oktaActorLogin, oktaAlertContext, oktaTarget } from "@pypanther/helpers/okta";
import { titleValue } from "@pypanther/helpers/title-value";
import type { OktaSystemLog } from "./events";

/** All MFA factors of a user were reset. */
export class OktaUserMFAResetAll extends Rule<OktaSystemLog> {
  id = "Okta.User.MFA.Reset.All-prototype";
  displayName = "Okta User MFA Reset All";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "All MFA factors of a user were reset. Attackers ask the help desk for this in the name of the user, to enrol a " +
    "factor of their own.";
  defaultRunbook =
    "1. Find the help desk case and how the caller was identified. " +
    "2. Call the user back on a known number. " +
    "3. Lock the account and review its new factors and sessions if the user did not ask.";
  defaultReference =
    "https://help.okta.com/en-us/content/topics/security/mfa/mfa-reset-users.htm#:~:text=the%20Admin%20Console%3A-,In%20the%20Admin%20Console%2C%20go%20to%20DirectoryPeople.,Selected%20Factors%20or%20Reset%20All";

  when: When = {
    eventType: "user.mfa.factor.reset_all",
  };

  title(event: PantherEvent<OktaSystemLog>) {
    return `${oktaActorLogin(event)} reset all MFA factors of ${titleValue(oktaTarget(event).get("alternateId"), "an unknown user")}`;
  }

  alertContext(event: PantherEvent<OktaSystemLog>): AlertContext {
    return oktaAlertContext(event);
  }
}
