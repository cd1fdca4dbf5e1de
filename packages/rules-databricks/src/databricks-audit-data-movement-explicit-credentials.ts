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
import { databricksActor, databricksActorTitle, databricksWorkspaceTitle } from "@pypanther/helpers/databricks-request";

/** A storage credential or an external connection was created or changed in Databricks. */
export class DatabricksAuditDataMovementExplicitCredentials extends Rule {
  id = "Databricks.Audit.DataMovementExplicitCredentials-prototype";
  displayName = "Databricks Data Movement with Explicit Credentials";
  status: RuleStatus = "Experimental";
  logTypes = [LogType.DATABRICKS_AUDIT];
  tags = ["Databricks", "Exfiltration"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1537"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A storage credential or an external connection was created or changed in Databricks. Data can be copied to " +
    "outside storage with it.";
  defaultRunbook =
    "1. See which storage or database the credential opens. " +
    "2. Find the owner of that storage and the job that uses it. " +
    "3. Delete the credential in Unity Catalog, and rotate the secrets in it, if nobody uses it. " +
    "4. Look for data that was written through it.";
  defaultReference =
    "https://github.com/databricks-solutions/cybersec-workspace-detection-app/tree/main/base/detections/behavioral";

  when: When = {
    actionName: ["createStorageCredential", "updateStorageCredential", "createConnection", "updateConnection"],
  };

  title(event: PantherEvent) {
    const action = event.text("actionName") || "unknown";
    return `Databricks data movement credential: [${action}] in ${databricksWorkspaceTitle(event)} by ${databricksActorTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return `${databricksActor(event, "unknown")}_${event.text("actionName") || "unknown"}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return databricksAlertContext(event, {
      request_params: event.get("requestParams"),
    });
  }
}
