import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { AUTH0_DASHBOARD, auth0AlertContext, auth0Source, auth0User } from "@pypanther/helpers/auth0";

/** The bot detection captcha was switched off for a login flow. */
export class Auth0BotDetectionDisabled extends Rule {
  id = "Auth0.BotDetection.Disabled-prototype";
  displayName = "Auth0 Bot Detection Policy Disabled";
  logTypes = [LogType.AUTH0_EVENTS];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The bot detection captcha was switched off for logins, password resets or passwordless logins. Without it, " +
    "scripts can try out passwords unhindered.";
  defaultRunbook =
    "1. See under Security > Attack Protection > Bot Detection which flow lost its captcha. " +
    "2. Ask the administrator named in the title why, for example because customers were locked out. " +
    "3. Set the policy back to what it was, at least for risky requests. " +
    "4. Search the flow's failed logins since the change, and block addresses that tried many accounts.";
  defaultReference = "https://github.com/auth0/auth0-customer-detections/tree/main/detections";

  when: When = {
    "data.type": "sapi",
    "data.description": "Create or update the anomaly detection captcha",
    "data.details.response.statusCode": 200,
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  rule(event: PantherEvent) {
    const policies = event.reader("data", "details", "response", "body");
    return ["passwordless_policy", "password_reset_policy", "policy"].some((name) => policies.get(name) === "off");
  }

  title(event: PantherEvent) {
    return `${auth0User(event)} switched off bot detection of ${auth0Source(event)}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
