import {
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { ZENDESK_CHANGE_DESCRIPTION, zendeskActor } from "@pypanther/helpers/zendesk";

/** Access to Zendesk by its phone app was switched on or off; on, tickets can be read on phones that nobody manages. */
export class ZendeskMobileAppAccessUpdated extends Rule {
  id = "Zendesk.MobileAppAccessUpdated-prototype";
  displayName = "Zendesk Mobile App Access Modified";
  logTypes = [LogType.ZENDESK_AUDIT];
  tags = ["Zendesk", "Persistence:Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1078"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The setting that lets the Zendesk mobile app reach the account was changed.";
  defaultRunbook =
    "1. See whether the app may connect now. " +
    "2. Ask the administrator whether phones are meant to be in use. " +
    "3. Switch it off if not and end mobile sessions.";
  defaultReference =
    "https://support.zendesk.com/hc/en-us/articles/4408846407066-About-the-Zendesk-Support-mobile-app#:~:text=More%20settings.-,Configuring%20the%20mobile%20app,-Activate%20the%20new";
  summaryAttributes = ["p_any_ip_addresses"];

  when: When = {
    source_type: "account_setting",
    source_label: "Zendesk Support Mobile App Access",
    action: () => this.mobileAppActions,
  };

  /** The actions that count as a change of the setting. */
  mobileAppActions: string[] = ["create", "update"];

  title(event: PantherEvent) {
    const actor = zendeskActor(event);
    const change = event.string(ZENDESK_CHANGE_DESCRIPTION) || "<UNKNOWN_ACTION>";
    return `[${actor}] changed mobile app access to Zendesk: [${change}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.string(ZENDESK_CHANGE_DESCRIPTION).toLowerCase() === "disabled" ? "INFO" : "MEDIUM";
  }
}
