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
import { databricksActor, databricksOutcome } from "@pypanther/helpers/databricks-request";

/** A password was changed, by its owner or by somebody who wants the account. */
export class DatabricksAuditUserPasswordChanged extends Rule {
  id = "Databricks.Audit.UserPasswordChanged-prototype";
  displayName = "Databricks User Password Changed";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Credential Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1098"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "The password of a Databricks account user was changed, or an attempt to do so failed.";
  defaultRunbook =
    "1. Call the user: did they set a new password just then? " +
    "2. Compare the addresses of the logins before and after. " +
    "3. Reset the password and end the sessions if the user knows nothing of it.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/tree/main/base/detections/behavioral";

  when: When = { serviceName: "accounts", actionName: "changePassword" };

  title(event: PantherEvent) {
    return `Databricks password changed by [${databricksActor(event)}]: ${databricksOutcome(event)}`;
  }

  dedup(event: PantherEvent) {
    return databricksActor(event, "unknown");
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event);
  }
}
