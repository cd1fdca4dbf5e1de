import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** Somebody logged in, or tried to, with a password that Auth0 knows from a breach. */
export class Auth0LeakedPasswordLoginAttempt extends Rule {
  id = "Auth0.Leaked.Password.Login.Attempt-prototype";
  displayName = "Auth0 Leaked Password Login Attempt";
  logTypes = [LogType.AUTH0_EVENTS];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A login used a password that Auth0 knows from a breach. Its owner reuses it, or somebody is trying out stolen " +
    "passwords.";
  defaultRunbook =
    "1. See whether the login succeeded and whether the address in the title is one the user usually has. " +
    "2. Have the user choose a new password and enrol a second factor. " +
    "3. End the account's sessions and review what it did if the login was not the user's.";

  when: When = {
    "data.type": "pwd_leak",
  };

  title(event: PantherEvent) {
    const user = titleValue(event.deepGet("data", "user_name"), "an unknown user");
    const address = titleValue(event.deepGet("data", "ip"), "an unknown address");
    return `Login as ${user} from ${address} with a breached password`;
  }
}
