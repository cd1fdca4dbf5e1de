import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { ziaAdmin, ziaAlertContext } from "@pypanther/helpers/zscaler";

const succeeded = { "event.errorcode": "None", "event.result": "SUCCESS" };

/**
 * The authentication settings of Zscaler Internet Access were weakened: permanent cookies, passwords that never expire
 * or of any strength.
 */
export class ZIAInsecurePasswordSettings extends Rule {
  id = "ZIA.Insecure.Password.Settings-prototype";
  displayName = "ZIA Insecure Password Settings";
  logTypes = [LogType.ZSCALER_ZIA_ADMIN_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1556.009"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The authentication settings of Zscaler Internet Access now allow permanent sessions, passwords that never " +
    "expire, or weak passwords. Stolen or guessed credentials then work for longer.";
  defaultRunbook =
    "1. Read under preaction and postaction in the alert context which setting changed. " +
    "2. Compare it with the company's password policy, and ask the administrator named in the title for the reason. " +
    "3. Set it back if the change was not approved. " +
    "4. Reset the passwords that were changed since, and disable the administrator's account if it was misused.";
  defaultReference = "https://help.zscaler.com/zia/customizing-your-admin-account-settings";

  when: When = [
    { ...succeeded, "event.postaction.authFrequency": "PERMANENT_COOKIE" },
    { ...succeeded, "event.postaction.passwordExpiry": "NEVER" },
    { ...succeeded, "event.postaction.passwordStrength": "NONE" },
  ];

  title(event: PantherEvent) {
    return `${ziaAdmin(event)} weakened the ZIA authentication settings`;
  }

  dedup(event: PantherEvent) {
    return event.text("event", "adminid") || "<ADMIN_ID_NOT_FOUND>";
  }

  alertContext(event: PantherEvent): AlertContext {
    return ziaAlertContext(event);
  }
}
