import {
  type AlertContext,
  LogType,
  lookup,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { sentineloneActivityContext } from "@pypanther/helpers/sentinelone";

/** One of your SentinelOne rules matched, so an endpoint did what you had decided to look at. */
export class SentinelOneAlertPassthrough extends Rule {
  id = "SentinelOne.Alert.Passthrough-prototype";
  displayName = "SentinelOne Alert Passthrough";
  logTypes = [LogType.SENTINELONE_ACTIVITY];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A custom detection rule of SentinelOne raised an alert.";
  defaultRunbook =
    "1. Open the alert in SentinelOne by its rule's name and read what set it off. " +
    "2. Check whether the endpoint and user can explain it. " +
    "3. If not, isolate the endpoint from SentinelOne. " +
    "4. Search other endpoints for the same behaviour.";
  defaultReference = "https://www.sentinelone.com/blog/feature-spotlight-introducing-the-new-threat-center/";

  when: When = { activitytype: 3608 };

  /** SentinelOne's severities → those of the alert; all others are of medium severity. */
  sentineloneSeverity: Record<string, Severity> = {
    E_LOW: "LOW",
    E_MEDIUM: "MEDIUM",
    E_HIGH: "HIGH",
    E_CRITICAL: "CRITICAL",
  };

  title(event: PantherEvent) {
    const severity = this.knownSeverity(event) ?? "UNKNOWN";
    return `SentinelOne alert of severity [${severity}] by rule [${event.text("data", "rulename") || "<UNKNOWN_RULE>"}]`;
  }

  dedup(event: PantherEvent) {
    return `s1alerts:${event.text("id")}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return this.knownSeverity(event) ?? "MEDIUM";
  }

  alertContext(event: PantherEvent): AlertContext {
    const filled = Object.entries(event.object("data")).filter(([, value]) => value !== "");
    return { ...sentineloneActivityContext(event), data: Object.fromEntries(filled) };
  }

  /** The severity that SentinelOne gave the alert, if it is one of its own. */
  knownSeverity(event: PantherEvent): Severity | undefined {
    return lookup(this.sentineloneSeverity, event.string("data", "severity"));
  }
}
