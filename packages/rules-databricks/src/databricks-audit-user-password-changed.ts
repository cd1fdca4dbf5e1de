import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type When,
} from "@pypanther/core";
import { databricksAlertContext } from "@pypanther/helpers/databricks";
import { databricksActor, databricksActorTitle, databricksOutcome } from "@pypanther/helpers/databricks-request";

/** The password of a Databricks account user was changed, or an attempt to do so failed. */
export class DatabricksAuditUserPasswordChanged extends Rule {
  id = "Databricks.Audit.UserPasswordChanged-prototype";
  displayName = "Databricks User Password Changed";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Credential Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1098"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "The password of a Databricks account user was changed, or an attempt to do so failed. An attacker changes " +
    "it to keep the account.";
  defaultRunbook =
    "1. Ask the user by phone whether they set a new password. " +
    "2. Compare the addresses of the logins before and after. " +
    "3. Reset the password and end the sessions if the change was not the user's.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/tree/main/base/detections/behavioral";

  when: When = { serviceName: "accounts", actionName: "changePassword" };

  title(event: PantherEvent) {
    return `Databricks password changed by ${databricksActorTitle(event)}: ${databricksOutcome(event)}`;
  }

  dedup(event: PantherEvent) {
    return databricksActor(event, "unknown");
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event);
  }
}
