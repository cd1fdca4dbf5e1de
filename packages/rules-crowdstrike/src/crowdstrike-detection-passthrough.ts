import {
  type AlertContext,
  asText,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import {
  crowdstrikeDetectionAlertContext,
  getCrowdstrikeField,
  whenCrowdstrikeField,
} from "@pypanther/helpers/crowdstrike-fdr";
import { falconSeverity } from "@pypanther/helpers/crowdstrike-severity";
import { titleValue } from "@pypanther/helpers/title-value";

/** Falcon detected a threat on an endpoint. */
export class CrowdstrikeDetectionpassthrough extends Rule {
  id = "Crowdstrike.Detection.passthrough-prototype";
  displayName = "Crowdstrike Detection Passthrough";
  logTypes = [LogType.CROWDSTRIKE_DETECTION_SUMMARY, LogType.CROWDSTRIKE_FDR_EVENT];
  tags = ["Crowdstrike"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Falcon detected a threat on an endpoint. The alert has Falcon's severity and technique.";
  defaultRunbook =
    "1. Open the detection in Falcon by the link in the alert and read its process tree. " +
    "2. Read in the disposition whether Falcon stopped the process. " +
    "3. Search other hosts for the same file, command line and user. " +
    "4. Contain the host in Falcon if it is not a false alarm.";
  defaultReference = "https://www.crowdstrike.com/blog/tech-center/hunt-threat-activity-falcon-endpoint-protection/";
  summaryAttributes = ["p_any_ip_addresses"];

  when: When = whenCrowdstrikeField("ExternalApiType", "Event_EppDetectionSummaryEvent");

  rule(event: PantherEvent) {
    return getCrowdstrikeField(event, "ExternalApiType") === "Event_EppDetectionSummaryEvent";
  }

  title(event: PantherEvent) {
    const technique = titleValue(getCrowdstrikeField(event, "Technique"), "an unknown technique");
    const host = titleValue(getCrowdstrikeField(event, "Hostname"), "an unknown host");
    const user = titleValue(getCrowdstrikeField(event, "UserName"), "an unknown user");
    return `Falcon detected ${technique} on ${host} by ${user}`;
  }

  /** A detection without an id stands for itself. */
  dedup(event: PantherEvent) {
    return asText(getCrowdstrikeField(event, "CompositeId")) || event.string("p_row_id") || crypto.randomUUID();
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const name = asText(getCrowdstrikeField(event, "SeverityName"));
    return falconSeverity(name, getCrowdstrikeField(event, "Severity"));
  }

  alertContext(event: PantherEvent): AlertContext {
    return crowdstrikeDetectionAlertContext(event);
  }
}
