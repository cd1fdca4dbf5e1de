import {
  type AlertContext,
  contains,
  ignoringCase,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { ziaAdmin, ziaAlertContext } from "@pypanther/helpers/zscaler";

/** An account with an administrator or auditor role was created in Zscaler Internet Access. */
export class ZIACloudAccountCreated extends Rule {
  id = "ZIA.Cloud.Account.Created-prototype";
  displayName = "ZIA Cloud Account Created";
  logTypes = [LogType.ZSCALER_ZIA_ADMIN_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136.003"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An account with an administrator or auditor role was created in Zscaler Internet Access. Whoever holds it can " +
    "read or change how the company's web traffic is filtered.";
  defaultRunbook =
    "1. Compare the account under postaction in the alert context with the open access requests. " +
    "2. Ask the administrator named in the title whom the account is for. " +
    "3. Look in the audit log for more accounts and roles by the same administrator. " +
    "4. Delete the account if nobody requested it, and undo what it changed.";
  defaultReference = "https://help.zscaler.com/zia/choosing-provisioning-and-authentication-methods";

  when: When = {
    "event.errorcode": "None",
    "event.result": "SUCCESS",
    "event.action": "CREATE",
    "event.category": "ADMINISTRATOR_MANAGEMENT",
    "event.postaction.role.name": () => ignoringCase(contains(this.privilegedRoles)),
  };

  /** Parts, in lower case, of the names of roles that matter. */
  privilegedRoles: string[] = ["admin", "audit"];

  title(event: PantherEvent) {
    return `${ziaAdmin(event)} created a ZIA administrator account`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return ziaAlertContext(event);
  }
}
