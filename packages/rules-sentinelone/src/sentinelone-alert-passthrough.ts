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
import { titleValue } from "@pypanther/helpers/title-value";

/** A custom detection rule of SentinelOne raised an alert. */
export class SentinelOneAlertPassthrough extends Rule {
  id = "SentinelOne.Alert.Passthrough-prototype";
  displayName = "SentinelOne Alert Passthrough";
  logTypes = [LogType.SENTINELONE_ACTIVITY];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A custom detection rule of SentinelOne raised an alert. An endpoint did what your team decided to look at.";
  defaultRunbook =
    "1. Open the alert in SentinelOne by the rule in the title and read what caused it. " +
    "2. Ask the endpoint's user whether they can explain it. " +
    "3. Search other endpoints for the same behaviour. " +
    "4. Isolate the endpoint from SentinelOne if nothing explains it.";
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
    const severity = titleValue(this.knownSeverity(event), "unknown");
    const rule = titleValue(event.text("data", "rulename"), "of unknown name");
    return `SentinelOne alert of severity ${severity} by rule ${rule}`;
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
