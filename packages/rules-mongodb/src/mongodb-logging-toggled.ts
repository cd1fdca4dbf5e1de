import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { mongodbActor, mongodbAlertContext } from "@pypanther/helpers/mongodb";

/** The audit log of a project was reconfigured and may record nothing of what is done to its databases now. */
export class MongoDBLoggingToggled extends Rule {
  id = "MongoDB.Logging.Toggled-prototype";
  displayName = "MongoDB logging toggled";
  logTypes = [LogType.MONGODB_PROJECT_EVENT];
  defaultSeverity = Severity.LOW;
  defaultDescription = "The audit log configuration of an Atlas project was updated.";
  defaultRunbook =
    "1. Read the configuration as it is now: is auditing on, and does the filter keep what it should? " +
    "2. Learn from the project's owner whether cost or noise was the reason. " +
    "3. Put the former filter back if nobody can name one, and treat the gap in the log as suspicious.";
  defaultReference = "https://attack.mitre.org/techniques/T1562/008/";

  when: When = { eventTypeName: "AUDIT_LOG_CONFIGURATION_UPDATED" };

  title(event: PantherEvent) {
    const user = mongodbActor(event);
    return `MongoDB Atlas audit logging reconfigured by [${user}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return mongodbAlertContext(event);
  }
}
