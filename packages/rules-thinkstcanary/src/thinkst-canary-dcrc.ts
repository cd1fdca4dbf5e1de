import {
  contains,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";

/** A Thinkst Canary disconnected from the console or reconnected. */
export class ThinkstCanaryDCRC extends Rule {
  id = "Thinkst.CanaryDCRC-prototype";
  displayName = "Thinkst Canary DCRC";
  logTypes = [LogType.THINKSTCANARY_ALERT];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A Thinkst Canary disconnected from the console or reconnected. An attacker who found it may have cut it off so " +
    "that nobody notices them.";
  defaultRunbook =
    "1. See in the console since when the canary has been away and whether others in its network are too. " +
    "2. Check power, network and firewall changes at its location. " +
    "3. Bring the canary back and send a test alert. " +
    "4. Review who was in that network or room if nothing explains it, and treat it as an intrusion.";

  when: When = { Intro: contains("disconnected", "reconnected") };

  title(event: PantherEvent) {
    return event.text("Intro") || "Canary disconnected or reconnected";
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.string("Intro").includes("reconnected") ? "LOW" : "DEFAULT";
  }
}
