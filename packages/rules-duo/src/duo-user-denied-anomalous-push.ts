import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { duoAuthenticationContext } from "@pypanther/helpers/duo";
import { titleValue } from "@pypanther/helpers/title-value";

/** Duo denied a sign-in because the push was anomalous. */
export class DUOUserDeniedAnomalousPush extends Rule {
  id = "DUO.User.Denied.AnomalousPush-prototype";
  displayName = "Duo User Auth Denied For Anomalous Push";
  logTypes = [LogType.DUO_AUTHENTICATION];
  tags = ["Duo"];
  dedupPeriodMinutes = 15;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Duo denied a sign-in because the push was anomalous. An attacker may have the user's password.";
  defaultRunbook =
    "1. Compare place, device and time of the push with the user's earlier sign-ins. " +
    "2. Ask the user whether it was them. " +
    "3. Change the password and end open sessions if it was not.";
  defaultReference = "https://duo.com/docs/adminapi#authentication-logs";

  when: When = { reason: "anomalous_push", result: "denied" };

  title(event: PantherEvent) {
    return `Duo denied an anomalous push of user ${titleValue(event.deepGet("user", "name"), "of unknown name")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return duoAuthenticationContext(event);
  }
}
