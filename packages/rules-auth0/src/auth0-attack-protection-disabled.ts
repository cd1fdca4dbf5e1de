import {
  type AlertContext,
  asText,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { AUTH0_DASHBOARD, auth0AlertContext, auth0Source, auth0User } from "@pypanther/helpers/auth0";

/**
 * An administrator disarmed one of Auth0's shields against guessing and leaked passwords, which only help while they
 * block.
 */
export class Auth0AttackProtectionDisabled extends Rule {
  id = "Auth0.AttackProtection.Disabled-prototype";
  displayName = "Auth0 Attack Protection Monitoring Disabled";
  logTypes = [LogType.AUTH0_EVENTS];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Suspicious IP throttling, brute-force protection or breached password detection was turned off, or left on " +
    "without blocking.";
  defaultRunbook =
    "1. Note which shield changed and since when it is down. " +
    "2. Ask the administrator named in the title for the reason. " +
    "3. Switch the shield and its blocking on again unless a running test needs it off. " +
    "4. Search the sign-ins of the unprotected time for bursts of failures.";
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
    const shields = asText(body.deepGet("shields"), "<NO_SHIELD_INFO_FOUND>");
    const enabled = asText(body.deepGet("enabled"), "<NO_ENABLED_INFO_FOUND>");
    const description = asText(event.deepGet("data", "description"), "<NO_DATA_DESCRIPTION_FOUND>");
    return `[${auth0User(event)}] weakened attack protection of [${auth0Source(event)}]: [${description}], enabled [${enabled}], shields [${shields}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return auth0AlertContext(event);
  }
}
