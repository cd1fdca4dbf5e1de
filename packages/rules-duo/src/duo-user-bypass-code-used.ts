import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { duoAuthenticationContext } from "@pypanther/helpers/duo";
import { titleValue } from "@pypanther/helpers/title-value";

/** A user signed in through bypass, without a second factor. */
export class DUOUserBypassCodeUsed extends Rule {
  id = "DUO.User.BypassCode.Used-prototype";
  displayName = "Duo User Bypass Code Used";
  logTypes = [LogType.DUO_AUTHENTICATION];
  tags = ["Duo"];
  dedupPeriodMinutes = 5;
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A user signed in through bypass, without a second factor. An attacker with the password can do the same.";
  defaultRunbook =
    "1. Find out who gave the user the bypass and why. " +
    "2. Ask the user whether the sign-in was theirs. " +
    "3. End the bypass, and reset the password if the sign-in was not theirs.";
  defaultReference = "https://duo.com/docs/adminapi#authentication-logs";

  when: When = { reason: "bypass_user", result: "success" };

  title(event: PantherEvent) {
    return `User ${titleValue(event.deepGet("user", "name"), "of unknown name")} signed in by bypass`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return duoAuthenticationContext(event);
  }
}
