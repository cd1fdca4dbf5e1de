import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { boxShieldAlert, isRiskyShieldAlert } from "@pypanther/helpers/box";

/** A sign-in or session does not look like the user's own: the account may be in other hands. */
export class BoxShieldSuspiciousAlert extends Rule {
  id = "Box.Shield.Suspicious.Alert-prototype";
  displayName = "Box Shield Suspicious Alert Triggered";
  logTypes = [LogType.BOX_EVENT];
  tags = ["Box", "Initial Access:Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Box Shield noticed an unlikely place or an odd session for an account and rated the risk as considerable.";
  defaultRunbook =
    "1. Compare address, place and client of the session with the user's usual ones. " +
    "2. Ask the user over another channel whether they travel or use a VPN. " +
    "3. If it was not them, end all sessions, reset the password and remove unknown devices. " +
    "4. List what the session downloaded, shared or deleted.";
  defaultReference = "https://developer.box.com/guides/events/shield-alert-events/";
  summaryAttributes = ["event_type", "ip_address"];

  when: When = { event_type: "SHIELD_ALERT" };

  /** Shield's categories that speak of a stolen account. */
  suspiciousEventTypes: string[] = ["Suspicious Locations", "Suspicious Sessions"];

  rule(event: PantherEvent) {
    return isRiskyShieldAlert(event, this.suspiciousEventTypes);
  }

  title(event: PantherEvent) {
    const alert = boxShieldAlert(event);
    const user = alert.text("user", "email") || "<UNKNOWN_USER>";
    return alert.text("alert_summary", "description") || `Box Shield: suspicious session of [${user}]`;
  }
}
