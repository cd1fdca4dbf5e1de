import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { boxShieldAlert, isRiskyShieldAlert } from "@pypanther/helpers/box";
import { titleValue } from "@pypanther/helpers/title-value";

/** Box Shield reported a suspicious location or session of a user with a risk score over 50. */
export class BoxShieldSuspiciousAlert extends Rule {
  id = "Box.Shield.Suspicious.Alert-prototype";
  displayName = "Box Shield Suspicious Alert Triggered";
  logTypes = [LogType.BOX_EVENT];
  tags = ["Box", "Initial Access:Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1078"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Box Shield reported a suspicious location or session of a user with a risk score over 50. Somebody else may be " +
    "using the account.";
  defaultRunbook =
    "1. Compare address, location and client of the session with the user's usual ones. " +
    "2. Ask the user, by phone or chat, whether they travel or use a VPN. " +
    "3. List what the session downloaded, shared or deleted. " +
    "4. End all sessions, reset the password and remove unknown devices if it was not the user.";
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
    const user = titleValue(alert.text("user", "email"), "an unknown user");
    return alert.text("alert_summary", "description") || `${user} had a suspicious Box session, says Box Shield`;
  }
}
