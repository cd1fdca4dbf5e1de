import { type AlertContext, asText, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { duoAuthenticationContext } from "@pypanther/helpers/duo";

/** Somebody signed in without a second factor, because the user is allowed to bypass it. */
export class DUOUserBypassCodeUsed extends Rule {
  id = "DUO.User.BypassCode.Used-prototype";
  displayName = "Duo User Bypass Code Used";
  logTypes = [LogType.DUO_AUTHENTICATION];
  tags = ["Duo"];
  dedupPeriodMinutes = 5;
  defaultSeverity = Severity.LOW;
  defaultDescription = "A sign-in passed through bypass.";
  defaultRunbook =
    "1. Look up who gave the user the bypass and for what. " +
    "2. Confirm with the user that the sign-in was theirs. " +
    "3. End the bypass when its reason is gone.";
  defaultReference = "https://duo.com/docs/adminapi#authentication-logs";

  when: When = { reason: "bypass_user", result: "success" };

  title(event: PantherEvent) {
    return `User [${asText(event.deepGet("user", "name"), "Unknown")}] signed in by bypass`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return duoAuthenticationContext(event);
  }
}
