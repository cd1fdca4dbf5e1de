import { type AlertContext, asText, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { MFA_RESET } from "@pypanther/helpers/event-type";
import { oktaActorLogin, oktaAlertContext, oktaTarget } from "@pypanther/helpers/okta";

/** A user dropped one of their factors, as one does with a new phone, or as an intruder does who has the account. */
export class OktaUserMFAResetSingle extends Rule {
  id = "Okta.User.MFA.Reset.Single-prototype";
  displayName = "Okta User MFA Own Reset";
  logTypes = [LogType.OKTA_SYSTEM_LOG];
  defaultSeverity = Severity.INFO;
  defaultDescription = "A user removed one of their own MFA factors.";
  defaultRunbook =
    "1. See whether a new factor was enrolled soon after, and from where. " +
    "2. Ask the user in case of doubt. " +
    "3. Lock the account and undo the enrolment if it was not them.";
  defaultReference =
    "https://support.okta.com/help/s/article/How-to-avoid-lockouts-and-reset-your-Multifactor-Authentication-MFA-for-Okta-Admins?language=en_US";

  when: When = { "udm:event_type": MFA_RESET };

  title(event: PantherEvent) {
    const [, factor = "<FACTOR_NOT_FOUND>"] = /^\s*\S+\s+\S+\s+(\S+)/.exec(event.string("outcome", "reason")) ?? [];
    const user = asText(oktaTarget(event).get("alternateId"), "<id-not-found>");
    return `MFA factor [${factor}] of [${user}] reset by [${oktaActorLogin(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return oktaAlertContext(event);
  }
}
