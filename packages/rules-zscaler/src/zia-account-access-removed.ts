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

/** Zscaler lost an administrator or a role, which may lock out those who would stop an intruder. */
export class ZIAAccountAccessRemoved extends Rule {
  id = "ZIA.Account.Access.Removed-prototype";
  displayName = "ZIA Account Access Removed";
  logTypes = [LogType.ZSCALER_ZIA_ADMIN_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1531"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Somebody removed an administrator account or role of Zscaler Internet Access.";
  defaultRunbook =
    "1. Ask the acting administrator whose access was to end and why. " +
    "2. Restore account or role if there is no good reason. " +
    "3. Check that enough trusted administrators are left. " +
    "4. Read the audit log for what the actor changed since.";
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
    return `ZIA administrator or role deleted by [${ziaAdmin(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return ziaAlertContext(event);
  }
}
