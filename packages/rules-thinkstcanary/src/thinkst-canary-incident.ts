import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { additionalDetails } from "@pypanther/helpers/thinkst-canary";

/** Somebody scanned, entered or read a Thinkst Canary. */
export class ThinkstCanaryIncident extends Rule {
  id = "Thinkst.CanaryIncident-prototype";
  displayName = "Thinkst Canary Incident";
  logTypes = [LogType.THINKSTCANARY_ALERT];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Somebody scanned, entered or read a Thinkst Canary. It has no use but as a decoy, so an intruder may be " +
    "looking around in the network.";
  defaultRunbook =
    "1. Take the source address from the alert context and find the host and its user. " +
    "2. Check whether a scanner of the company runs there, and exclude it in the Canary console if so. " +
    "3. Search for sign-ins and connections of that host to other systems before and after. " +
    "4. Isolate the host if nothing explains the access.";

  when: When = { AlertType: "CanaryIncident" };

  title(event: PantherEvent) {
    return event.text("Intro") || "Canary incident";
  }

  alertContext(event: PantherEvent): AlertContext {
    return additionalDetails(event);
  }
}
