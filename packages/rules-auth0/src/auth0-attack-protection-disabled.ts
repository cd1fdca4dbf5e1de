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
import { titleValue } from "@pypanther/helpers/title-value";

/** An administrator turned off one of Auth0's attack protections, or left it on without blocking. */
export class Auth0AttackProtectionDisabled extends Rule {
  id = "Auth0.AttackProtection.Disabled-prototype";
  displayName = "Auth0 Attack Protection Monitoring Disabled";
  logTypes = [LogType.AUTH0_EVENTS];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Suspicious IP throttling, brute-force protection or breached password detection was turned off, or left on " +
    "without blocking. An attacker does this before trying out stolen or guessed passwords.";
  defaultRunbook =
    "1. Read in the title which protection changed and whether it is off or only no longer blocks. " +
    "2. Ask the administrator named in the title for the reason. " +
    "3. Switch the protection and its blocking on again under Security > Attack Protection. " +
    "4. Search the sign-ins since the change for bursts of failures, and reset the passwords of accounts that were " +
    "entered.";
  defaultReference = "https://github.com/auth0/auth0-customer-detections/tree/main/detections";

  when: When = {
    "data.type": "sapi",
    "data.details.response.statusCode": 200,
    "data.details.request.path": () => Object.values(this.shields),
    "data.details.request.channel": AUTH0_DASHBOARD,
  };

  /** Part of an action's description → the path of the shield's settings. */
  shields: Record<string, string> = {
    "Suspicious IP Throttling": "/v2/attack-protection/suspicious-ip-throttling",
    "Brute-force": "/v2/attack-protection/brute-force-protection",
    "Breached Password Detection": "/v2/attack-protection/breached-password-detection",
  };

  rule(event: PantherEvent) {
    const description = event.string("data", "description");
    const path = event.string("data", "details", "request", "path");
    const isShield = Object.entries(this.shields).some(
      ([name, settings]) => path === settings && description.includes(name),
    );
    const enabled = event.deepGet("data", "details", "response", "body", "enabled");
    const isOff = enabled === false || enabled === "disabled";
    const isOn = enabled === true || enabled === "enabled";
    const blocks = event.deepGet("data", "details", "response", "body", "shields") === "block";
    return isShield && (isOff || (isOn && !blocks));
  }

  title(event: PantherEvent) {
    const body = event.reader("data", "details", "response", "body");
    const shields = body.strings("shields").join(", ") || body.text("shields");
    const state = body.get("enabled") === true || body.get("enabled") === "enabled" ? "on" : "off";
    const done = titleValue(event.deepGet("data", "description"), "an unknown change");
    return `${auth0User(event)} did ${done} in ${auth0Source(event)}, ${state}, shields ${titleValue(shields, "unknown")}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
