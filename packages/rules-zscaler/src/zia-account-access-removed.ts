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

/** Somebody deleted an administrator account or role of Zscaler Internet Access. */
export class ZIAAccountAccessRemoved extends Rule {
  id = "ZIA.Account.Access.Removed-prototype";
  displayName = "ZIA Account Access Removed";
  logTypes = [LogType.ZSCALER_ZIA_ADMIN_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1531"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Somebody deleted an administrator account or role of Zscaler Internet Access. An intruder may want to lock out " +
    "the administrators who could stop them.";
  defaultRunbook =
    "1. Ask the administrator named in the title whose access was to end and why. " +
    "2. Restore the account or role if there is no good reason. " +
    "3. Check under Administration that enough trusted administrators are left. " +
    "4. Read the audit log for other changes by the same administrator, and disable that account if it was misused.";
  defaultReference = "https://help.zscaler.com/zia/authentication-administration/administrator-role-management";

  when: When = {
    "event.errorcode": "None",
    "event.result": "SUCCESS",
    "event.action": "DELETE",
    "event.category": () => this.sensitiveCategories,
  };

  /** The categories in which a deletion takes access away. */
  sensitiveCategories: string[] = ["ADMINISTRATOR_MANAGEMENT", "ROLE_MANAGEMENT"];

  title(event: PantherEvent) {
    return `${ziaAdmin(event)} deleted a ZIA administrator or role`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return ziaAlertContext(event);
  }
}
