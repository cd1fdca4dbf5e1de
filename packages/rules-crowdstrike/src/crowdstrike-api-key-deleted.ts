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

/** Tools that rely on the API client, those of defence among them, are cut off from Falcon. */
export class CrowdstrikeAPIKeyDeleted extends Rule {
  id = "Crowdstrike.API.Key.Deleted-prototype";
  displayName = "Crowdstrike API Key Deleted";
  logTypes = [LogType.CROWDSTRIKE_EVENT_STREAMS];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1531", "TA0005:T1070"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An API client was deleted in Falcon.";
  defaultRunbook =
    "1. Find out which integration used the client, and whether it still works. " +
    "2. See whether a rotation of secrets was due. " +
    "3. If not, suspend the user and create the client anew. " +
    "4. Review what else the user changed.";

  when: When = { "event.OperationName": "DeleteAPIClients" };

  rule(event: PantherEvent) {
    return auditSucceeded(event);
  }

  title(event: PantherEvent) {
    const service = event.text("event", "ServiceName") || "UNKNOWN SERVICE";
    return `API client of [${service}] deleted by [${auditUser(event)}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return csAlertContext(event);
  }
}
