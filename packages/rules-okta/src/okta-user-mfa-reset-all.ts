import { type AlertContext, asText, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { oktaActorLogin, oktaAlertContext, oktaTarget } from "@pypanther/helpers/okta";

/** All factors of an account were wiped, which is what callers to the help desk with bad intent ask for. */
export class OktaUserMFAResetAll extends Rule {
  id = "Okta.User.MFA.Reset.All-prototype";
  displayName = "Okta User MFA Reset All";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  defaultSeverity = Severity.LOW;
  defaultDescription = "Every MFA factor of a user was reset.";
  defaultRunbook =
    "1. Find the help-desk case and how the caller was identified. " +
    "2. Call the user back on a known number. " +
    "3. Lock the account and review its new factors and sessions if the user did not ask.";
  defaultReference =
    "https://help.okta.com/en-us/content/topics/security/mfa/mfa-reset-users.htm#:~:text=the%20Admin%20Console%3A-,In%20the%20Admin%20Console%2C%20go%20to%20DirectoryPeople.,Selected%20Factors%20or%20Reset%20All";

  when: When = {
    eventType: "user.mfa.factor.reset_all",
  };

  title(event: PantherEvent) {
    return `All MFA factors of [${asText(oktaTarget(event).get("alternateId"), "<id-not-found>")}] reset by [${oktaActorLogin(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return oktaAlertContext(event);
  }
}
