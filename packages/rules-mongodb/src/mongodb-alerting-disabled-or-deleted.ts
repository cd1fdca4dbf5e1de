import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { mongodbActor, mongodbAlertContext } from "@pypanther/helpers/mongodb";

/** An alert of Atlas was silenced, so nobody hears when its condition comes up. */
export class MongoDBAlertingDisabledOrDeleted extends Rule {
  id = "MongoDB.Alerting.Disabled.Or.Deleted-prototype";
  displayName = "MongoDB security alerts disabled or deleted";
  logTypes = [LogType.MONGODB_ORGANIZATION_EVENT];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An alert configuration of Atlas was switched off or deleted; what it watched goes unnoticed from now on.";
  defaultRunbook =
    "1. Read what the configuration watched and for whom. " +
    "2. See whether another alert, or your own monitoring, takes its place. " +
    "3. Restore it in the project's alert settings when none does. " +
    "4. Review what happened in the project while it was silent.";
  defaultReference = "https://www.mongodb.com/docs/atlas/configure-alerts/";

  when: When = { eventTypeName: ["ALERT_CONFIG_DISABLED_AUDIT", "ALERT_CONFIG_DELETED_AUDIT"] };

  title(event: PantherEvent) {
    const user = mongodbActor(event);
    const alert = event.text("alertConfigId") || "<ALERT_NOT_FOUND>";
    return `MongoDB Atlas alert [${alert}] disabled or deleted by [${user}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...mongodbAlertContext(event), alertConfigId: event.get("alertConfigId", "<ALERT_NOT_FOUND>") };
  }
}
