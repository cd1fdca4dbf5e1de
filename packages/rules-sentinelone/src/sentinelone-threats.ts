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

/** SentinelOne found a threat on an endpoint, whether it stopped it or not. */
export class SentinelOneThreats extends Rule {
  id = "SentinelOne.Threats-prototype";
  displayName = "SentinelOne Threats";
  logTypes = [LogType.SENTINELONE_ACTIVITY];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The agent judged a file or process to be malicious or suspicious.";
  defaultRunbook =
    "1. Open the threat in SentinelOne and see whether it was mitigated. " +
    "2. If it was not, isolate the endpoint. " +
    "3. Find out how the file came there, and who else has it. " +
    "4. Close the threat with a verdict so that the next one is judged better.";
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
    const file = threat.text("filedisplayname") || "NO FILE NAME";
    const host = threat.text("computername") || "NO COMPUTER NAME";
    return `SentinelOne found [${threat.text("confidencelevel")}] threat [${file}] on [${host}]`;
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
