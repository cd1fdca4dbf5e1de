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

/** An API client was deleted in Falcon. */
export class CrowdstrikeAPIKeyDeleted extends Rule {
  id = "Crowdstrike.API.Key.Deleted-prototype";
  displayName = "Crowdstrike API Key Deleted";
  logTypes = [LogType.CROWDSTRIKE_EVENT_STREAMS];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1531", "TA0005:T1070"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An API client was deleted in Falcon. Tools that use it, among them security tools, no longer work.";
  defaultRunbook =
    "1. Find out which integration used the client, and whether it still works. " +
    "2. Check whether a rotation of secrets was due. " +
    "3. Review what else the user changed. " +
    "4. Create the client again and suspend the user if the deletion was not planned.";

  when: When = { "event.OperationName": "DeleteAPIClients" };

  rule(event: PantherEvent) {
    return auditSucceeded(event);
  }

  title(event: PantherEvent) {
    const service = titleValue(event.text("event", "ServiceName"), "an unknown service");
    return `API client of ${service} deleted by ${auditUserTitle(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return csAlertContext(event);
  }
}
