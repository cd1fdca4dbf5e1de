import { type AlertContext, asText, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { duoAlertContext } from "@pypanther/helpers/duo";

/** The factors that administrators may use were changed, perhaps to let in one that can be phished. */
export class DuoAdminMFARestrictionsUpdated extends Rule {
  id = "Duo.Admin.MFA.Restrictions.Updated-prototype";
  displayName = "Duo Admin MFA Restrictions Updated";
  logTypes = [LogType.DUO_ADMINISTRATOR];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The allowed MFA factors of administrators were updated.";
  defaultRunbook =
    "1. Compare the allowed factors before and after. " +
    "2. Find the decision behind the change. " +
    "3. Put the stricter list back if there was none.";
  defaultReference = "https://duo.com/docs/essentials-overview";

  when: When = { action: "update_admin_factor_restrictions" };

  title(event: PantherEvent) {
    return `Administrator [${asText(event.get("username"), "<user_not_found>")}] changed which MFA factors administrators may use`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return duoAlertContext(event);
  }
}
