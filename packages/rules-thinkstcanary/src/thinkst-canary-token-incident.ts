import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { additionalDetails } from "@pypanther/helpers/thinkst-canary";

/** A Canarytoken, such as a planted key or document, was used. */
export class ThinkstCanaryTokenIncident extends Rule {
  id = "Thinkst.CanaryTokenIncident-prototype";
  displayName = "Thinkst Canarytoken Incident";
  logTypes = [LogType.THINKSTCANARY_ALERT];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A Canarytoken, such as a planted key or document, was used. Somebody has searched the place where it lies.";
  defaultRunbook =
    "1. Read the reminder of the token in the alert context to see where it lies. " +
    "2. Compare the source address and tool with scanners of your own. " +
    "3. Find out who had access to the place at the time, and contain that account or host. " +
    "4. Rotate real secrets that lie in the same place.";

  when: When = { AlertType: "CanarytokenIncident" };

  title(event: PantherEvent) {
    return event.text("Intro") || "Canarytoken incident";
  }

  alertContext(event: PantherEvent): AlertContext {
    return additionalDetails(event);
  }
}
