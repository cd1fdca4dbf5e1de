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

/** A role was added in Zscaler; a generous one is a quiet way to more rights. */
export class ZIAAdditionalCloudRoles extends Rule {
  id = "ZIA.Additional.Cloud.Roles-prototype";
  displayName = "ZIA Additional Cloud Roles";
  logTypes = [LogType.ZSCALER_ZIA_ADMIN_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098.003", "TA0004:T1098.003"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Zscaler Internet Access has a new administrator or API role.";
  defaultRunbook =
    "1. Read the role's permissions in the alert. " +
    "2. Match it with a role that was planned. " +
    "3. List accounts and API clients that hold it already. " +
    "4. Delete the role if its permissions exceed the need.";
  defaultReference = "https://help.zscaler.com/zia/about-role-management";

  when: When = {
    "event.errorcode": "None",
    "event.result": "SUCCESS",
    "event.action": "CREATE",
    "event.category": "ROLE_MANAGEMENT",
  };

  title(event: PantherEvent) {
    return `ZIA role created by [${ziaAdmin(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return ziaAlertContext(event);
  }
}
