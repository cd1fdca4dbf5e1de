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
 * Authentication settings of Zscaler were made weak: cookies for ever, passwords that never expire or may be anything.
 */
export class ZIAInsecurePasswordSettings extends Rule {
  id = "ZIA.Insecure.Password.Settings-prototype";
  displayName = "ZIA Insecure Password Settings";
  logTypes = [LogType.ZSCALER_ZIA_ADMIN_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1556.009"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Users of Zscaler Internet Access can now keep a session or a password without end, or choose a weak one.";
  defaultRunbook =
    "1. Read in the alert which setting was changed. " +
    "2. Compare it with the company's password policy. " +
    "3. Put the setting back. " +
    "4. Review accounts whose passwords were changed since.";
  defaultReference = "https://help.zscaler.com/zia/customizing-your-admin-account-settings";

  when: When = [
    { ...succeeded, "event.postaction.authFrequency": "PERMANENT_COOKIE" },
    { ...succeeded, "event.postaction.passwordExpiry": "NEVER" },
    { ...succeeded, "event.postaction.passwordStrength": "NONE" },
  ];

  title(event: PantherEvent) {
    return `ZIA authentication settings weakened by [${ziaAdmin(event)}]`;
  }

  dedup(event: PantherEvent) {
    return ziaAdmin(event);
  }

  alertContext(event: PantherEvent): AlertContext {
    return ziaAlertContext(event);
  }
}
