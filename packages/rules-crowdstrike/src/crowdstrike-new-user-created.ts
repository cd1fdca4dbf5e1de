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
  auditUserTitle,
  csAlertContext,
} from "@pypanther/helpers/crowdstrike-event-streams";
import { titleValue } from "@pypanther/helpers/title-value";

/** A Falcon user was created. */
export class CrowdstrikeNewUserCreated extends Rule {
  id = "Crowdstrike.NewUserCreated-prototype";
  displayName = "Crowdstrike New User Created";
  createAlert = false;
  logTypes = [LogType.CROWDSTRIKE_EVENT_STREAMS];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1136.003"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A Falcon user was created. An attacker can use it to read from endpoints or turn protection off.";
  defaultRunbook =
    "1. Check that the user was asked for and belongs to the company. " +
    "2. Read which roles the user got. " +
    "3. Review what the user did in Falcon's audit log. " +
    "4. Delete the user and suspend its creator if nobody asked for it.";

  when: When = { "event.OperationName": "createUser" };

  rule(event: PantherEvent) {
    return auditSucceeded(event);
  }

  title(event: PantherEvent) {
    return `Falcon user ${titleValue(auditText(event, "target_name"), "of unknown name")} created by ${auditUserTitle(event)}`;
  }

  dedup(event: PantherEvent) {
    return auditText(event, "target_name", "UNKNOWN USER");
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...csAlertContext(event), actor_target: auditActorTarget(event) };
  }
}
