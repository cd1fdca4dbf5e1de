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

/** An administrator or API role was created in Zscaler Internet Access. */
export class ZIAAdditionalCloudRoles extends Rule {
  id = "ZIA.Additional.Cloud.Roles-prototype";
  displayName = "ZIA Additional Cloud Roles";
  logTypes = [LogType.ZSCALER_ZIA_ADMIN_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098.003", "TA0004:T1098.003"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A new administrator or API role was created in Zscaler Internet Access. An attacker can use a role with wide " +
    "permissions to gain and keep access.";
  defaultRunbook =
    "1. Read the permissions of the role under postaction in the alert context. " +
    "2. Ask the administrator named in the title which request the role was created for. " +
    "3. List the accounts and API clients that hold the role. " +
    "4. Delete the role if nobody planned it, and disable the accounts that used it.";
  defaultReference = "https://help.zscaler.com/zia/about-role-management";

  when: When = {
    "event.errorcode": "None",
    "event.result": "SUCCESS",
    "event.action": "CREATE",
    "event.category": "ROLE_MANAGEMENT",
  };

  title(event: PantherEvent) {
    return `${ziaAdmin(event)} created a ZIA role`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return ziaAlertContext(event);
  }
}
