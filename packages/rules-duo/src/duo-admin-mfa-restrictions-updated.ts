import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { duoAlertContext } from "@pypanther/helpers/duo";
import { titleValue } from "@pypanther/helpers/title-value";

/** The factors that Duo administrators may use were changed. */
export class DuoAdminMFARestrictionsUpdated extends Rule {
  id = "Duo.Admin.MFA.Restrictions.Updated-prototype";
  displayName = "Duo Admin MFA Restrictions Updated";
  logTypes = [LogType.DUO_ADMINISTRATOR];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The factors that Duo administrators may use were changed. An attacker may allow one that can be phished.";
  defaultRunbook =
    "1. Compare the allowed factors before and after. " +
    "2. Find the request behind the change. " +
    "3. Restore the former list if there is none, and review administrators' sign-ins since.";
  defaultReference = "https://duo.com/docs/essentials-overview";

  when: When = { action: "update_admin_factor_restrictions" };

  title(event: PantherEvent) {
    return `Administrator ${titleValue(event.get("username"), "of unknown name")} changed which MFA factors administrators may use`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return duoAlertContext(event);
  }
}
