import {
  contains,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";

/** A decoy went silent or came back; while it is away nobody notices who touches it. */
export class ThinkstCanaryDCRC extends Rule {
  id = "Thinkst.CanaryDCRC-prototype";
  displayName = "Thinkst Canary DCRC";
  logTypes = [LogType.THINKSTCANARY_ALERT];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A Thinkst Canary lost its connection to the console, or has it again.";
  defaultRunbook =
    "1. See in the console since when the canary has been away and whether others in its network are too. " +
    "2. Check power, network and firewall changes at its place. " +
    "3. If nothing explains it, think of someone who removed the decoy: review who was in that network or room. " +
    "4. Bring the canary back and make sure that a test alert arrives.";

  when: When = { Intro: contains("disconnected", "reconnected") };

  title(event: PantherEvent) {
    return event.text("Intro") || "Canary Disconnected/Reconnected";
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.string("Intro").includes("reconnected") ? "LOW" : "DEFAULT";
  }
}
