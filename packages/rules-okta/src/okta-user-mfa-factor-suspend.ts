import { type AlertContext, asText, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { oktaAlertContext, oktaTarget } from "@pypanther/helpers/okta";

/** A suspended factor no longer guards its account. */
export class OktaUserMFAFactorSuspend extends Rule {
  id = "Okta.User.MFA.Factor.Suspend-prototype";
  displayName = "Okta User MFA Factor Suspend";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A second factor of a user was suspended.";
  defaultRunbook =
    "1. Ask the user and the help desk whether a device was lost. " +
    "2. Have the factor reinstated or replaced. " +
    "3. Watch the account's sign-ins in the meantime.";
  defaultReference = "https://help.okta.com/en-us/content/topics/security/mfa/mfa-factors.htm";

  when: When = {
    eventType: "user.mfa.factor.suspend",
    "outcome.result": "SUCCESS",
  };

  title(event: PantherEvent) {
    return `MFA factor of [${asText(oktaTarget(event).get("alternateId"), "<id-not-found>")}] suspended`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return oktaAlertContext(event);
  }
}
