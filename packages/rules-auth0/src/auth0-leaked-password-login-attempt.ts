import { asText, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";

/** A login used a password that is for sale or published, so either its owner reuses it or a stranger tries it. */
export class Auth0LeakedPasswordLoginAttempt extends Rule {
  id = "Auth0.Leaked.Password.Login.Attempt-prototype";
  displayName = "Auth0 Leaked Password Login Attempt";
  logTypes = [LogType.AUTH0_EVENTS];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Auth0 recognised the password of a login attempt from a known breach.";
  defaultRunbook =
    "1. See whether the attempt got in and whether the address is one the user usually has. " +
    "2. Make the user choose a new password and enrol a second factor. " +
    "3. If strangers got in, end the sessions and look at what they did.";

  when: When = {
    "data.type": "pwd_leak",
  };

  title(event: PantherEvent) {
    const user = asText(event.deepGet("data", "user_name"), "NO_USERNAME");
    const ip = asText(event.deepGet("data", "ip"), "NO_IP_FOUND");
    return `Login as [${user}] from [${ip}] with a breached password`;
  }
}
