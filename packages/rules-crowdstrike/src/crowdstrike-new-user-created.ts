import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import {
  auditActorTarget,
  auditSucceeded,
  auditText,
  auditUser,
  csAlertContext,
} from "@pypanther/helpers/crowdstrike-event-streams";

/** A Falcon user was created, who may look into every endpoint or switch its protection off. */
export class CrowdstrikeNewUserCreated extends Rule {
  id = "Crowdstrike.NewUserCreated-prototype";
  displayName = "Crowdstrike New User Created";
  createAlert = false;
  logTypes = [LogType.CROWDSTRIKE_EVENT_STREAMS];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136.003"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "A user was created in the Falcon console.";
  defaultRunbook =
    "1. Check that the user was asked for and belongs to the company. " +
    "2. If not, delete it and suspend whoever created it. " +
    "3. Look at the roles it was given. " +
    "4. Review what the new user did in Falcon's audit log.";

  when: When = { "event.OperationName": "createUser" };

  rule(event: PantherEvent) {
    return auditSucceeded(event);
  }

  title(event: PantherEvent) {
    return `Falcon user [${auditText(event, "target_name", "UNKNOWN USER")}] created by [${auditUser(event)}]`;
  }

  dedup(event: PantherEvent) {
    return auditText(event, "target_name", "UNKNOWN USER");
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...csAlertContext(event), actor_target: auditActorTarget(event) };
  }
}
