import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** Push saw an app for the first time. */
export class PushSecurityNewAppDetected extends Rule {
  id = "Push.Security.New.App.Detected-prototype";
  displayName = "Push Security New App Detected";
  logTypes = [LogType.PUSH_SECURITY_ENTITIES];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "Push saw employees use an app for the first time. Company data may end up in an app that nobody has reviewed.";
  defaultRunbook =
    "1. See in Push who uses the app and since when. " +
    "2. Check whether the app was reviewed as a supplier, and have it reviewed if not. " +
    "3. Approve or block the app, and tell its users.";

  when: When = { object: "APP", type: "CREATE" };

  title(event: PantherEvent) {
    return `New app ${titleValue(event.text("new", "type"), "of unknown name")} in use`;
  }
}
