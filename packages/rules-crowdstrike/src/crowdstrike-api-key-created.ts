import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { auditSucceeded, auditUser, csAlertContext } from "@pypanther/helpers/crowdstrike-event-streams";

/** A new API client can use Falcon without a person signing in, for as long as its secret lives. */
export class CrowdstrikeAPIKeyCreated extends Rule {
  id = "Crowdstrike.API.Key.Created-prototype";
  displayName = "Crowdstrike API Key Created";
  logTypes = [LogType.CROWDSTRIKE_EVENT_STREAMS];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1098.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An API client was created in Falcon.";
  defaultRunbook =
    "1. Check which scopes the client has and what it is for. " +
    "2. If nobody asked for it, delete the client and suspend the user. " +
    "3. Look for calls that it made. " +
    "4. Look for further clients and users that the same account made.";

  when: When = { "event.OperationName": "CreateAPIClient" };

  rule(event: PantherEvent) {
    return auditSucceeded(event);
  }

  title(event: PantherEvent) {
    const service = event.text("event", "ServiceName") || "UNKNOWN SERVICE";
    return `API client of [${service}] created by [${auditUser(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return csAlertContext(event);
  }
}
