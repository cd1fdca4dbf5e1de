import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { oktaAlertContext, oktaTarget } from "@pypanther/helpers/okta";
import { titleValue } from "@pypanther/helpers/title-value";
import type { OktaSystemLog } from "./events";

/** An MFA factor of a user was suspended. */
export class OktaUserMFAFactorSuspend extends Rule<OktaSystemLog> {
  id = "Okta.User.MFA.Factor.Suspend-prototype";
  displayName = "Okta User MFA Factor Suspend";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An MFA factor of a user was suspended. An attacker who has the password may have done this to get past MFA.";
  defaultRunbook =
    "1. Ask the user and the help desk whether a device was lost. " +
    "2. Look at the account's sign-ins since then for new addresses. " +
    "3. Reinstate the factor if nobody asked for this, reset the password and end the sessions.";
  defaultReference = "https://help.okta.com/en-us/content/topics/security/mfa/mfa-factors.htm";

  when: When = {
    eventType: "user.mfa.factor.suspend",
    "outcome.result": "SUCCESS",
  };

  title(event: PantherEvent<OktaSystemLog>) {
    return `MFA factor of ${titleValue(oktaTarget(event).get("alternateId"), "an unknown user")} suspended`;
  }

  alertContext(event: PantherEvent<OktaSystemLog>): AlertContext {
    return oktaAlertContext(event);
  }
}
