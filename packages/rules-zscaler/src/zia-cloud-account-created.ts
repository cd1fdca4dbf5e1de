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

/** A privileged account was created in Zscaler, which can see or steer everybody's web traffic. */
export class ZIACloudAccountCreated extends Rule {
  id = "ZIA.Cloud.Account.Created-prototype";
  displayName = "ZIA Cloud Account Created";
  logTypes = [LogType.ZSCALER_ZIA_ADMIN_AUDIT_LOG];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136.003"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Zscaler Internet Access has a new account with an administrator or auditor role.";
  defaultRunbook =
    "1. Check the account against the requests of the day. " +
    "2. Ask its creator whom it is for. " +
    "3. Delete it if nobody claims it, and review what it did. " +
    "4. Look for further accounts and roles by the same creator.";
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
    return `ZIA administrator account created by [${ziaAdmin(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return ziaAlertContext(event);
  }
}
