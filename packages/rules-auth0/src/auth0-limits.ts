import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** Somebody exceeded a limit of the tenant on API requests, logins or MFA codes. */
export class Auth0Limits extends Rule {
  id = "Auth0.Limits-prototype";
  displayName = "Auth0 Limit Detections";
  logTypes = [LogType.AUTH0_EVENTS];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A limit on API requests, logins or MFA codes was exceeded. Password or code guessing runs into these limits, " +
    "and so does a faulty client.";
  defaultRunbook =
    "1. List the other events of the past hour by the user and the address in the log. " +
    "2. Check whether a client or job of yours sends too many requests, and have it corrected. " +
    "3. Block the address, reset the user's password and tell the user if somebody was guessing.";

  when: When = { "data.type": () => this.suspiciousEventTypes };

  /** The types of events that count. */
  suspiciousEventTypes: string[] = [
    "api_limit",
    "gd_otp_rate_limit_exceed",
    "gd_recovery_rate_limit_exceed",
    "limit_delegation",
    "limit_mu",
    "limit_sul",
    "limit_wc",
  ];

  title(event: PantherEvent) {
    const user = titleValue(event.deepGet("data", "user_name"), "an unknown user");
    const address = titleValue(event.deepGet("data", "ip"), "an unknown address");
    switch (event.deepGet("data", "type")) {
      case "api_limit":
        return `${user} used up the tenant's API requests`;
      case "gd_otp_rate_limit_exceed":
        return `${user} failed MFA too often`;
      case "gd_recovery_rate_limit_exceed":
        return `${user} entered too many wrong recovery codes`;
      case "limit_delegation":
        return `${user} called the delegation endpoint too often`;
      case "limit_mu":
        return `Many sign-ups or failed logins blocked address ${address}, the last by ${user}`;
      case "limit_sul":
        return `${user} is blocked for a while after too many logins from ${address}`;
      case "limit_wc":
        return `Failed logins as ${user} blocked address ${address}`;
      default:
        return `${user} reached a limit of the tenant`;
    }
  }
}
