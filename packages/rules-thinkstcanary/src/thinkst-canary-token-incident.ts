import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { additionalDetails } from "@pypanther/helpers/thinkst-canary";

/** Bait that lies where only an intruder looks, such as a key or a document, was used. */
export class ThinkstCanaryTokenIncident extends Rule {
  id = "Thinkst.CanaryTokenIncident-prototype";
  displayName = "Thinkst Canarytoken Incident";
  logTypes = [LogType.THINKSTCANARY_ALERT];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A Canarytoken went off.";
  defaultRunbook =
    "1. Read the reminder of the token to see where it lies: that place has been searched by someone. " +
    "2. Look at the source address and tool in the details; tell scanners of your own from strangers. " +
    "3. Find who had access to the place at the time and how, and contain that account or host. " +
    "4. Assume that real secrets in the same place are known, and rotate them.";

  when: When = { AlertType: "CanarytokenIncident" };

  title(event: PantherEvent) {
    return event.text("Intro") || "Canary Token Incident";
  }

  alertContext(event: PantherEvent): AlertContext {
    return additionalDetails(event);
  }
}
