import { type AlertContext, LogType, not, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { axoniusLoginContext } from "@pypanther/helpers/axonius";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";

/** Five or more sign-ins to one Axonius account failed within five minutes. */
export class AxoniusTooManyFailedLogins extends Rule {
  id = "Axonius.TooManyFailedLogins-prototype";
  displayName = "Axonius Too Many Failed Logins";
  logTypes = [LogType.AXONIUS_ACTIVITY];
  tags = ["Axonius"];
  dedupPeriodMinutes = 5;
  threshold = 5;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Five or more sign-ins to one Axonius account failed within five minutes. Somebody may be guessing the " +
    "password.";
  defaultRunbook =
    "1. Compare the addresses of the failed sign-ins with the user's own. " +
    "2. Search for a successful sign-in right after the failures, and treat the account as taken over if there is " +
    "one. " +
    "3. Ask the user whether they, or a script with an old password, made the attempts. " +
    "4. Block the addresses, reset the password and require MFA if they did not.";

  when: When = { "event.action": "AuditAction.LoginFrom", "event.params.status": not("successful") };

  rule(event: PantherEvent) {
    return isTruthy(event.deepGet("event", "user"));
  }

  title(event: PantherEvent) {
    return `${titleValue(event.text("event", "user"), "an unknown user")} failed to sign in to Axonius repeatedly`;
  }

  dedup(event: PantherEvent) {
    return event.text("event", "user") || "<UNKNOWN_USER>";
  }

  alertContext(event: PantherEvent): AlertContext {
    return axoniusLoginContext(event);
  }
}
