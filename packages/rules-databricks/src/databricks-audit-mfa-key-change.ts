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
import { databricksActor, databricksActorTitle } from "@pypanther/helpers/databricks-request";

/** A second factor was registered or deleted in the Databricks account. */
export class DatabricksAuditMFAKeyChange extends Rule {
  id = "Databricks.Audit.MFAKeyChange-prototype";
  displayName = "Databricks MFA Key Change";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Credential Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1556"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A second factor was registered or deleted in the Databricks account. Intruders add one of their own, or " +
    "remove the user's.";
  defaultRunbook =
    "1. Ask the user by phone whether they have a new phone or security key. " +
    "2. Delete a key that is not theirs, or have them register again. " +
    "3. Reset the password and end the sessions if the user did not make the change.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/tree/main/base/detections/behavioral";

  when: When = { serviceName: "accounts", actionName: ["mfaAddKey", "mfaDeleteKey"] };

  title(event: PantherEvent) {
    const change = event.get("actionName") === "mfaAddKey" ? "added" : "deleted";
    return `Databricks MFA key ${change} by ${databricksActorTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return `${databricksActor(event, "unknown")}_${event.text("actionName") || "unknown"}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      change_type: event.get("actionName") === "mfaAddKey" ? "add" : "delete",
    });
  }
}
