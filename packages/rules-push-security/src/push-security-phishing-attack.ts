import { LogType, type PantherEvent, Rule, Severity, type SeverityOrDefault, type When } from "@pypanther/core";

/** An employee was about to give a company password to a page that steals it, or has done so. */
export class PushSecurityPhishingAttack extends Rule {
  id = "Push.Security.Phishing.Attack-prototype";
  displayName = "Push Security Phishing Attack";
  logTypes = [LogType.PUSH_SECURITY_CONTROLS];
  defaultSeverity = Severity.HIGH;
  defaultDescription = "Push caught a password being entered on a phishing page.";
  defaultRunbook =
    "1. If the mode is not BLOCK, treat the password as stolen: reset it and end all sessions. " +
    "2. Ask the employee where the link came from. " +
    "3. Block the page and look for colleagues who got the same link. " +
    "4. Look for sign-ins and forwarding rules that the attacker may have left.";

  when: When = { object: "PASSWORD_PHISHING" };

  title(event: PantherEvent) {
    const [app, mode] = [event.text("new", "appType"), event.text("new", "mode")];
    return `Phishing for the [${app}] password of [${event.text("new", "employee", "email")}], mode [${mode}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.deepGet("new", "mode") === "BLOCK" ? Severity.LOW : Severity.HIGH;
  }
}
