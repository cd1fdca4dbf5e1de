import {
  type AlertContext,
  LogType,
  type PantherEvent,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";

/** A Tracebit canary, a resource or credential planted as a decoy, was used. */
export class TracebitAlert extends Rule {
  id = "Tracebit.Alert-prototype";
  displayName = "Tracebit Alert";
  logTypes = [LogType.TRACEBIT_ALERT];
  dedupPeriodMinutes = 1440;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A Tracebit canary, a resource or credential planted as a decoy, was used. Somebody has searched the place " +
    "where it lies.";
  defaultRunbook =
    "1. Open the alert in the Tracebit portal and see which canary was used, how and by whom. " +
    "2. Find out where the canary lies and who can reach it. " +
    "3. Search for everything the same principal and address did in the hours around it. " +
    "4. Contain the account, key or device that was used, unless a scan of your own explains it.";

  when: When = { "discriminator.type": "tracebit_alert_log" };

  title(event: PantherEvent) {
    return event.text("message") || "Tracebit canary used";
  }

  dedup(event: PantherEvent) {
    return event.text("alert_id");
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.get("severity") === "High" ? "HIGH" : "DEFAULT";
  }

  reference(event: PantherEvent) {
    return event.string("tracebit_portal_url");
  }

  alertContext(event: PantherEvent): AlertContext {
    return event.object("canary");
  }
}
