import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";

/** A new API key of an Axonius user exists, and whoever reset it holds it. */
export class AxoniusResetApiKey extends Rule {
  id = "Axonius.ResetApiKey-prototype";
  displayName = "Axonius API Key Reset";
  logTypes = [LogType.AXONIUS_ACTIVITY];
  tags = ["Axonius"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "Someone replaced the API key of an Axonius account, which yields a secret that works without a sign-in.";
  defaultRunbook =
    "1. Ask the user of the account whether they reset the key, and which integration needed it. " +
    "2. Compare address and time of the reset with the user's usual sign-ins. " +
    "3. If they did not do it, reset the key once more, change the password and end all sessions. " +
    "4. Search the activity log for API calls made since with the key.";

  when: When = { "event.action": "AuditAction.ResetApiKey" };

  title(event: PantherEvent) {
    return `Axonius API key of [${event.text("event", "user")}] was reset`;
  }
}
