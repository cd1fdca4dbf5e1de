import {
  type AlertContext,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { sentineloneActivityContext } from "@pypanther/helpers/sentinelone";
import { titleValue } from "@pypanther/helpers/title-value";

/** SentinelOne found a malicious or suspicious file or process on an endpoint. */
export class SentinelOneThreats extends Rule {
  id = "SentinelOne.Threats-prototype";
  displayName = "SentinelOne Threats";
  logTypes = [LogType.SENTINELONE_ACTIVITY];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "SentinelOne found a malicious or suspicious file or process on an endpoint. It may have run before it was " +
    "stopped.";
  defaultRunbook =
    "1. Open the threat in SentinelOne and see whether it was mitigated. " +
    "2. Isolate the endpoint if it was not. " +
    "3. Find out how the file came there, and search other endpoints for it. " +
    "4. Set the analyst verdict in SentinelOne, and reset the credentials used on the endpoint if the threat ran.";
  defaultReference = "https://www.sentinelone.com/blog/feature-spotlight-introducing-the-new-threat-center/";

  when: When = { activitytype: () => this.newThreatActivitytypes };

  /** The types of activity that tell of a new threat. */
  newThreatActivitytypes: string[] = [
    "19",
    "4108",
    "4003",
    "4109",
    "18",
    "20",
    "4106",
    "4107",
    "4110",
    "4111",
    "4112",
    "4113",
  ];

  title(event: PantherEvent) {
    const threat = event.reader("data");
    const level = titleValue(threat.text("confidencelevel"), "a");
    const file = titleValue(threat.text("filedisplayname"), "without a file name");
    const host = titleValue(threat.text("computername"), "an unknown computer");
    return `SentinelOne found ${level} threat ${file} on ${host}`;
  }

  dedup(event: PantherEvent) {
    return `s1threat:${event.text("id")}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.deepGet("data", "confidencelevel") === "malicious" ? "HIGH" : "DEFAULT";
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...sentineloneActivityContext(event),
      threatid: event.get("threatid", ""),
      data: event.get("data", {}),
    };
  }
}
