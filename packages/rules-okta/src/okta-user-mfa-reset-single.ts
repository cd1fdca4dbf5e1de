import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { MFA_RESET } from "@pypanther/helpers/event-type";
import { oktaActorLogin, oktaAlertContext, oktaTarget } from "@pypanther/helpers/okta";
import { titleValue } from "@pypanther/helpers/title-value";
import type { OktaSystemLog } from "./events";

/** A user removed one of their own MFA factors. */
export class OktaUserMFAResetSingle extends Rule<OktaSystemLog> {
  id = "Okta.User.MFA.Reset.Single-prototype";
  displayName = "Okta User MFA Own Reset";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A user removed one of their own MFA factors. An intruder in the account does this to replace it with one of " +
    "their own.";
  defaultRunbook =
    "1. Check whether a new factor was enrolled soon after, and from which address. " +
    "2. Ask the user whether they removed the factor. " +
    "3. Lock the account and remove the new factor if it was not them.";
  defaultReference =
    "https://support.okta.com/help/s/article/How-to-avoid-lockouts-and-reset-your-Multifactor-Authentication-MFA-for-Okta-Admins?language=en_US";

  when: When = { "udm:event_type": MFA_RESET };

  title(event: PantherEvent<OktaSystemLog>) {
    const [, factor] = /^\s*\S+\s+\S+\s+(\S+)/.exec(event.string("outcome", "reason")) ?? [];
    const user = titleValue(oktaTarget(event).get("alternateId"), "an unknown user");
    return `${oktaActorLogin(event)} reset ${factor ? `MFA factor [${factor}]` : "an MFA factor"} of ${user}`;
  }

  alertContext(event: PantherEvent<OktaSystemLog>): AlertContext {
    return oktaAlertContext(event);
  }
}
