import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { duoAuthenticationContext } from "@pypanther/helpers/duo";
import { titleValue } from "@pypanther/helpers/title-value";

/** A Duo prompt was marked as fraud by the user who got it. */
export class DUOUserActionFraudulent extends Rule {
  id = "DUO.User.Action.Fraudulent-prototype";
  displayName = "Duo User Action Reported as Fraudulent";
  logTypes = [LogType.DUO_AUTHENTICATION];
  tags = ["Duo"];
  dedupPeriodMinutes = 15;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A Duo prompt was marked as fraud by the user who got it. Somebody else may know the user's password.";
  defaultRunbook =
    "1. Ask the user whether the prompt was theirs. " +
    "2. Search for other users with attempts from the same address. " +
    "3. Reset the password and end open sessions if the prompt was not theirs.";
  defaultReference = "https://duo.com/docs/adminapi#authentication-logs";

  when: When = { result: "fraud" };

  title(event: PantherEvent) {
    return `User ${titleValue(event.deepGet("user", "name"), "of unknown name")} reported a prompt as fraud`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return duoAuthenticationContext(event);
  }
}
