import { type AlertContext, asText, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { duoAuthenticationContext } from "@pypanther/helpers/duo";

/** A user received a prompt they had not caused and reported it, so their password is in other hands. */
export class DUOUserActionFraudulent extends Rule {
  id = "DUO.User.Action.Fraudulent-prototype";
  displayName = "Duo User Action Reported as Fraudulent";
  logTypes = [LogType.DUO_AUTHENTICATION];
  tags = ["Duo"];
  dedupPeriodMinutes = 15;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A prompt was marked as fraud by the user who got it.";
  defaultRunbook =
    "1. Reach the user and confirm that the prompt was not theirs. " +
    "2. Reset the password and end open sessions. " +
    "3. Search for other users with attempts from the same address.";
  defaultReference = "https://duo.com/docs/adminapi#authentication-logs";

  when: When = { result: "fraud" };

  title(event: PantherEvent) {
    return `User [${asText(event.deepGet("user", "name"), "Unknown")}] reported a prompt as fraud`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return duoAuthenticationContext(event);
  }
}
