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
import { titleValue } from "@pypanther/helpers/title-value";

/** An alert configuration of Atlas was disabled or deleted. */
export class MongoDBAlertingDisabledOrDeleted extends Rule {
  id = "MongoDB.Alerting.Disabled.Or.Deleted-prototype";
  displayName = "MongoDB security alerts disabled or deleted";
  logTypes = [LogType.MONGODB_ORGANIZATION_EVENT];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "An alert configuration of Atlas was disabled or deleted. An attacker may do this to stay unseen.";
  defaultRunbook =
    "1. Read what the configuration watched. " +
    "2. Check whether another alert replaces it. " +
    "3. Restore it in the project's alert settings if none does. " +
    "4. Review what happened in the project since.";
  defaultReference = "https://www.mongodb.com/docs/atlas/configure-alerts/";

  when: When = { eventTypeName: ["ALERT_CONFIG_DISABLED_AUDIT", "ALERT_CONFIG_DELETED_AUDIT"] };

  title(event: PantherEvent) {
    const user = mongodbActor(event);
    const alert = titleValue(event.text("alertConfigId"), "of unknown name");
    return `MongoDB Atlas alert ${alert} disabled or deleted by ${user}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...mongodbAlertContext(event), alertConfigId: event.get("alertConfigId", "<ALERT_NOT_FOUND>") };
  }
}
