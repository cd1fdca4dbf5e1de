import { asText, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";

/** The tenant ran into one of its limits, which guessing at passwords or codes does sooner than honest use. */
export class Auth0Limits extends Rule {
  id = "Auth0.Limits-prototype";
  displayName = "Auth0 Limit Detections";
  logTypes = [LogType.AUTH0_EVENTS];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A limit on requests, codes or logins of the tenant was exceeded.";
  defaultRunbook =
    "1. Take address and user from the title and list their other events of the past hour. " +
    "2. Tell a broken client or a busy job from a person who guesses. " +
    "3. Block the address or the account for as long as the guessing lasts, and warn the account's owner.";

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
    const user = asText(event.deepGet("data", "user_name"), "NO_USER_FOUND");
    const ip = asText(event.deepGet("data", "ip"), "NO_IP_FOUND");
    switch (event.deepGet("data", "type")) {
      case "api_limit":
        return `[${user}] used up the tenant's API requests`;
      case "gd_otp_rate_limit_exceed":
        return `[${user}] failed MFA too often`;
      case "gd_recovery_rate_limit_exceed":
        return `[${user}] entered too many wrong recovery codes`;
      case "limit_delegation":
        return `[${user}] called the delegation endpoint too often`;
      case "limit_mu":
        return `Address [${ip}] is blocked after many sign-ups or failed logins, last as [${user}]`;
      case "limit_sul":
        return `[${user}] is blocked for a while after too many logins from [${ip}]`;
      case "limit_wc":
        return `Address [${ip}] is blocked after failed logins as [${user}]`;
      default:
        return `[${user}] reached a limit of the tenant`;
    }
  }
}
