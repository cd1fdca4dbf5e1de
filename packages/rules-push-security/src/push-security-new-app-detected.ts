import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";

/** An app that nobody had used before turned up; company data may follow it outside. */
export class PushSecurityNewAppDetected extends Rule {
  id = "Push.Security.New.App.Detected-prototype";
  displayName = "Push Security New App Detected";
  logTypes = [LogType.PUSH_SECURITY_ENTITIES];
  defaultSeverity = Severity.INFO;
  defaultDescription = "Push saw an app for the first time.";
  defaultRunbook =
    "1. See who uses the app and since when. " +
    "2. Assess it as any new supplier, or find that somebody has. " +
    "3. Approve or block it, and tell its users.";

  when: When = { object: "APP", type: "CREATE" };

  title(event: PantherEvent) {
    return `New app [${event.text("new", "type")}] in use`;
  }
}
