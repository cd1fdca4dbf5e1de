import {
  LogType,
  type AlertContext,
  type PantherEvent,
  Rule,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import {
  ADMIN_PRIVILEGE_ACTIONS,
  databricksAlertContext,
  extractGroupIdentifier,
  extractTargetPrincipal,
  getPrincipalType,
  isAdminPrivilegeAction,
} from "./databricks";
import { databricksSucceeded } from "./databricks-request";

/** A rule on someone being made an administrator; its own `when` says of what. */
export abstract class DatabricksAdminGrantRule extends Rule {
  logTypes: LogType[] = [LogType.DATABRICKS_AUDIT];

  when: When = { actionName: [...ADMIN_PRIVILEGE_ACTIONS.direct, ...ADMIN_PRIVILEGE_ACTIONS.group] };

  /** The actions that take rights away, which are no news here. */
  removalActions: string[] = ["removeAdmin", "removePrincipalFromGroup"];

  rule(event: PantherEvent) {
    return !this.removalActions.includes(event.string("actionName")) && isAdminPrivilegeAction(event);
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return databricksSucceeded(event) ? "HIGH" : "MEDIUM";
  }

  alertContext(event: PantherEvent): AlertContext {
    const principal = extractTargetPrincipal(event);
    return databricksAlertContext(event, {
      privilege_scope: event.get("auditLevel"),
      target_principal: principal,
      principal_type: getPrincipalType(principal),
      target_group: extractGroupIdentifier(event),
    });
  }
}
