import {
  type AlertContext,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { csAlertContext } from "@pypanther/helpers/crowdstrike-event-streams";
import { falconSeverity } from "@pypanther/helpers/crowdstrike-severity";

/** Falcon detected a threat on an endpoint. */
export class CrowdstrikeEppDetectionSummary extends Rule {
  id = "Crowdstrike.EppDetectionSummary-prototype";
  displayName = "Crowdstrike Detection Summary";
  logTypes = [LogType.CROWDSTRIKE_EVENT_STREAMS];
  tags = ["Crowdstrike", "Passthrough"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Falcon detected a threat on an endpoint. Name, description and severity are those of the detection.";
  defaultRunbook =
    "1. Open the detection in Falcon by the link in the alert and read its process tree. " +
    "2. Check whether Falcon stopped the process. " +
    "3. Search the other hosts for the hash and the domains in the detection. " +
    "4. Contain the host unless the detection is plainly false.";

  when: When = { "metadata.eventType": "EppDetectionSummaryEvent" };

  title(event: PantherEvent) {
    const name = event.text("event", "Name") || "Falcon detection";
    const description = event.text("event", "Description");
    return description ? `${name}: ${description}` : name;
  }

  dedup(event: PantherEvent) {
    return event.text("event", "CompositeId") || this.title(event);
  }

  /** The event stream counts severity in hundredths. */
  severity(event: PantherEvent): SeverityOrDefault {
    const severity = event.deepGet("event", "Severity");
    const rank = typeof severity === "number" ? Math.floor(severity / 20) + 1 : null;
    return falconSeverity(event.text("event", "SeverityName"), rank);
  }

  reference(event: PantherEvent) {
    return event.string("event", "FalconHostLink");
  }

  alertContext(event: PantherEvent): AlertContext {
    const detection = event.reader("event");
    return {
      ...csAlertContext(event),
      FalconLink: detection.deepGet("FalconHostLink") ?? "<NO LINK PROVIDED>",
      CompositeId: detection.deepGet("CompositeId") ?? "<NO ID PROVIDED>",
      FileName: detection.deepGet("FileName") ?? "<NO FILENAME PROVIDED>",
      FilePath: detection.deepGet("FilePath") ?? "<NO FILEPATH PROVIDED>",
      UserName: detection.deepGet("UserName") ?? "<NO USERNAME PROVIDED>",
    };
  }
}
