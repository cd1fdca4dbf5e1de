import { type AlertContext, LogType, not, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { axoniusLoginContext } from "@pypanther/helpers/axonius";
import { isTruthy } from "@pypanther/helpers/truthy";

/** Sign-ins to one Axonius account fail again and again, as when passwords are being guessed. */
export class AxoniusTooManyFailedLogins extends Rule {
  id = "Axonius.TooManyFailedLogins-prototype";
  displayName = "Axonius Too Many Failed Logins";
  logTypes = [LogType.AXONIUS_ACTIVITY];
  tags = ["Axonius"];
  dedupPeriodMinutes = 5;
  threshold = 5;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An Axonius account saw a burst of sign-ins that did not succeed.";
  defaultRunbook =
    "1. List the addresses of the failed sign-ins and see whether they are the user's own. " +
    "2. Look for a successful sign-in right after the failures; if there is one, treat the account as taken over. " +
    "3. Ask the user whether they, or a script with an old password, tried. " +
    "4. If not, block the addresses, reset the password and see that MFA is on for the account.";

  when: When = { "event.action": "AuditAction.LoginFrom", "event.params.status": not("successful") };

  rule(event: PantherEvent) {
    return isTruthy(event.deepGet("event", "user"));
  }

  title(event: PantherEvent) {
    return `Repeated failed sign-ins to Axonius by [${event.text("event", "user")}]`;
  }

  dedup(event: PantherEvent) {
    return event.text("event", "user") || "<UNKNOWN_USER>";
  }

  alertContext(event: PantherEvent): AlertContext {
    return axoniusLoginContext(event);
  }
}
