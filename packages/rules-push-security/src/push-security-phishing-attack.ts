import { LogType, type PantherEvent, Rule, Severity, type SeverityOrDefault, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** An employee entered, or was about to enter, a company password on a phishing page. */
export class PushSecurityPhishingAttack extends Rule {
  id = "Push.Security.Phishing.Attack-prototype";
  displayName = "Push Security Phishing Attack";
  logTypes = [LogType.PUSH_SECURITY_CONTROLS];
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Push saw a company password being entered on a phishing page. Unless Push blocked it, the attacker has the " +
    "password.";
  defaultRunbook =
    "1. See in the title whether the mode is BLOCK; otherwise treat the password as stolen. " +
    "2. Ask the employee where the link came from, and search for colleagues who got the same link. " +
    "3. Block the page in the proxy and mail filter. " +
    "4. Reset a stolen password, end all sessions, and remove forwarding rules and MFA methods that the attacker " +
    "added.";

  when: When = { object: "PASSWORD_PHISHING" };

  title(event: PantherEvent) {
    const app = titleValue(event.text("new", "appType"), "app");
    const employee = titleValue(event.text("new", "employee", "email"), "an unknown employee");
    return `Phishing for the ${app} password of ${employee}, mode ${titleValue(event.text("new", "mode"), "unknown")}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.deepGet("new", "mode") === "BLOCK" ? Severity.LOW : Severity.HIGH;
  }
}
