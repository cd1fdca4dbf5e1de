import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { MFA_DISABLED } from "@pypanther/helpers/event-type";
import { titleValue } from "@pypanther/helpers/title-value";

/** MFA was removed from an account, or is no longer required. */
export class StandardMFADisabled extends Rule {
  id = "Standard.MFADisabled-prototype";
  displayName = "MFA Disabled";
  logTypes = [LogType.ATLASSIAN_AUDIT, LogType.GITHUB_AUDIT, LogType.ZENDESK_AUDIT, LogType.OKTA_SYSTEM_LOG];
  tags = ["DataModel", "Defense Evasion:Modify Authentication Process"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1556"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Two-factor authentication was removed from an account, or is no longer required of everyone. A stolen password " +
    "is then enough to sign in.";
  defaultRunbook =
    "1. Find out from the event whether it concerns one account or the whole organisation. " +
    "2. Ask the actor why, and for the help desk ticket if a telephone was lost. " +
    "3. Check sign-ins since then for new addresses and devices. " +
    "4. Require MFA again, reset the account's password and end its sessions if there was no reason.";
  defaultReference = "https://en.wikipedia.org/wiki/Multi-factor_authentication";
  summaryAttributes = ["p_any_ip_addresses"];

  when: When = { "udm:event_type": MFA_DISABLED };

  title(event: PantherEvent) {
    return `${event.string("p_log_type")}: ${titleValue(event.udm("actor_user"), "an unknown actor")} turned off MFA`;
  }
}
