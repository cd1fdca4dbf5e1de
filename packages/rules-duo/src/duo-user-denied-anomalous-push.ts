import { type AlertContext, asText, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { duoAuthenticationContext } from "@pypanther/helpers/duo";

/** Duo itself turned a push down because it did not look like the user's own. */
export class DUOUserDeniedAnomalousPush extends Rule {
  id = "DUO.User.Denied.AnomalousPush-prototype";
  displayName = "Duo User Auth Denied For Anomalous Push";
  logTypes = [LogType.DUO_AUTHENTICATION];
  tags = ["Duo"];
  dedupPeriodMinutes = 15;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A sign-in was denied for an anomalous push.";
  defaultRunbook =
    "1. Compare place, device and time of the push with the user's habits. " +
    "2. Ask the user whether it was them, perhaps on a journey. " +
    "3. If not, change the password and watch the account.";
  defaultReference = "https://duo.com/docs/adminapi#authentication-logs";

  when: When = { reason: "anomalous_push", result: "denied" };

  title(event: PantherEvent) {
    return `Duo denied an anomalous push of user [${asText(event.deepGet("user", "name"), "Unknown")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return duoAuthenticationContext(event);
  }
}
