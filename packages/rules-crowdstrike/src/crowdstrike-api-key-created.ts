import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { auditSucceeded, auditUserTitle, csAlertContext } from "@pypanther/helpers/crowdstrike-event-streams";
import { titleValue } from "@pypanther/helpers/title-value";

/** An API client was created in Falcon. */
export class CrowdstrikeAPIKeyCreated extends Rule {
  id = "Crowdstrike.API.Key.Created-prototype";
  displayName = "Crowdstrike API Key Created";
  logTypes = [LogType.CROWDSTRIKE_EVENT_STREAMS];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1098.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An API client was created in Falcon. An attacker can use it without signing in as a person.";
  defaultRunbook =
    "1. Check which scopes the client has and what it is for. " +
    "2. Look for calls that it made. " +
    "3. Look for other clients and users that the same account created. " +
    "4. Delete the client and suspend the user if nobody asked for it.";

  when: When = { "event.OperationName": "CreateAPIClient" };

  rule(event: PantherEvent) {
    return auditSucceeded(event);
  }

  title(event: PantherEvent) {
    const service = titleValue(event.text("event", "ServiceName"), "an unknown service");
    return `API client of ${service} created by ${auditUserTitle(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return csAlertContext(event);
  }
}
