import { asText, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { MFA_DISABLED } from "@pypanther/helpers/event-type";

/** Somebody no longer needs a second factor, so that from now on a stolen password is enough. */
export class StandardMFADisabled extends Rule {
  id = "Standard.MFADisabled-prototype";
  displayName = "MFA Disabled";
  logTypes = [LogType.ATLASSIAN_AUDIT, LogType.GITHUB_AUDIT, LogType.ZENDESK_AUDIT, LogType.OKTA_SYSTEM_LOG];
  tags = ["DataModel", "Defense Evasion:Modify Authentication Process"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1556"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "Two-factor authentication was removed from an account, or no longer required of all.";
  defaultRunbook =
    "1. Find out whom it concerns: one account or the whole organisation. " +
    "2. Ask the actor why; a lost phone is the usual reason and should have a help desk ticket. " +
    "3. Without a reason, turn the requirement on again, reset the account's password and end its sessions. " +
    "4. Check sign-ins since then for addresses and devices that are new.";
  defaultReference = "https://en.wikipedia.org/wiki/Multi-factor_authentication";
  summaryAttributes = ["p_any_ip_addresses"];

  when: When = { "udm:event_type": MFA_DISABLED };

  title(event: PantherEvent) {
    return `${event.string("p_log_type")}: [${asText(event.udm("actor_user"), "<UNKNOWN_ACTOR>")}] turned off MFA`;
  }
}
