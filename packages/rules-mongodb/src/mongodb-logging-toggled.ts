import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { mongodbActor, mongodbAlertContext } from "@pypanther/helpers/mongodb";

/** The audit log configuration of an Atlas project was changed. */
export class MongoDBLoggingToggled extends Rule {
  id = "MongoDB.Logging.Toggled-prototype";
  displayName = "MongoDB logging toggled";
  logTypes = [LogType.MONGODB_PROJECT_EVENT];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The audit log configuration of an Atlas project was changed. An attacker may stop the logging of what they " +
    "do.";
  defaultRunbook =
    "1. Read in the project's settings whether auditing is on and what its filter leaves out. " +
    "2. Ask the project's owner for the reason. " +
    "3. Restore the former filter if there is none, and review what happened without logs.";
  defaultReference = "https://attack.mitre.org/techniques/T1562/008/";

  when: When = { eventTypeName: "AUDIT_LOG_CONFIGURATION_UPDATED" };

  title(event: PantherEvent) {
    const user = mongodbActor(event);
    return `MongoDB Atlas audit logging reconfigured by ${user}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return mongodbAlertContext(event);
  }
}
