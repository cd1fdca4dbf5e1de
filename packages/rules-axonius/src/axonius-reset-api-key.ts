import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** The API key of an Axonius user was reset. */
export class AxoniusResetApiKey extends Rule {
  id = "Axonius.ResetApiKey-prototype";
  displayName = "Axonius API Key Reset";
  logTypes = [LogType.AXONIUS_ACTIVITY];
  tags = ["Axonius"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "The API key of an Axonius user was reset. Whoever did it holds a new key, which works without a sign-in.";
  defaultRunbook =
    "1. Ask the user named in the title whether they reset the key, and for which integration. " +
    "2. Compare address and time of the reset with the user's usual sign-ins. " +
    "3. Search the activity log for API calls with the key since then. " +
    "4. Reset the key again, change the password and end all sessions if they did not do it.";

  when: When = { "event.action": "AuditAction.ResetApiKey" };

  title(event: PantherEvent) {
    return `${titleValue(event.text("event", "user"), "an unknown user")} reset an Axonius API key`;
  }
}
