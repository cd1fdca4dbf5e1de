import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { additionalDetails } from "@pypanther/helpers/thinkst-canary";

/** Somebody touched a decoy that serves no purpose but to be touched by intruders. */
export class ThinkstCanaryIncident extends Rule {
  id = "Thinkst.CanaryIncident-prototype";
  displayName = "Thinkst Canary Incident";
  logTypes = [LogType.THINKSTCANARY_ALERT];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A Thinkst Canary was scanned, entered or read.";
  defaultRunbook =
    "1. Take the source address from the alert and find the host and its user. " +
    "2. Ask whether a scanner of the company's own runs there; if so, exclude it in the Canary console. " +
    "3. If not, isolate the host: whoever is on it is looking around in the network. " +
    "4. Search for sign-ins and connections of that host to other systems before and after.";

  when: When = { AlertType: "CanaryIncident" };

  title(event: PantherEvent) {
    return event.text("Intro") || "Canary Incident";
  }

  alertContext(event: PantherEvent): AlertContext {
    return additionalDetails(event);
  }
}
