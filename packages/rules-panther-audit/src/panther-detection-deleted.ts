import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** Detection content, such as a detection, data model, helper or lookup table, was deleted in Panther. */
export class PantherDetectionDeleted extends Rule {
  id = "Panther.Detection.Deleted-prototype";
  displayName = "Detection content has been deleted from Panther";
  logTypes = [LogType.PANTHER_AUDIT];
  tags = ["DataModel", "Defense Evasion:Impair Defenses"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A detection, data model, helper, lookup table, saved query or pack source was deleted in Panther. An attacker " +
    "may do this so that their actions raise no alert.";
  defaultRunbook =
    "1. See in the alert context what was deleted, and in version control whether the removal was reviewed. " +
    "2. Ask the user named in the title for the reason if it was not. " +
    "3. Upload the content again, and run it over the logs since the deletion, if there is no reason. " +
    "4. Suspend the account or API token if the deletion was an attack.";
  defaultReference =
    "https://docs.panther.com/system-configuration/panther-audit-logs/querying-and-writing-detections-for-panther-audit-logs";
  summaryAttributes = ["p_any_ip_addresses"];

  when: When = { actionName: () => this.pantherDetectionDeleteActions, actionResult: "SUCCEEDED" };

  /** The actions that remove detection content. */
  pantherDetectionDeleteActions: string[] = [
    "DELETE_DATA_MODEL",
    "DELETE_DETECTION",
    "DELETE_DETECTION_PACK_SOURCE",
    "DELETE_GLOBAL_HELPER",
    "DELETE_LOOKUP_TABLE",
    "DELETE_SAVED_DATA_LAKE_QUERY",
  ];

  title(event: PantherEvent) {
    return `${titleValue(event.udmString("actor_user"), "an unknown user")} deleted detection content from Panther`;
  }

  alertContext(event: PantherEvent): AlertContext {
    const params = event.reader("actionParams");
    const dynamic = params.deepGet("dynamic", "input", "detections") !== null;
    const deleted = params.readers(...(dynamic ? ["dynamic"] : []), "input", "detections");
    return {
      deleted_detections_list: deleted.map((detection) => detection.get("id")),
      user: event.udm("actor_user"),
      ip: event.udm("source_ip"),
    };
  }
}
