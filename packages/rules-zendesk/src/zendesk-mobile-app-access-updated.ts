import {
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import { ZENDESK_CHANGE_DESCRIPTION, zendeskActor } from "@pypanther/helpers/zendesk";

/** Access to Zendesk by its mobile app was switched on or off. */
export class ZendeskMobileAppAccessUpdated extends Rule {
  id = "Zendesk.MobileAppAccessUpdated-prototype";
  displayName = "Zendesk Mobile App Access Modified";
  logTypes = [LogType.ZENDESK_AUDIT];
  tags = ["Zendesk", "Persistence:Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1078"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The setting that lets the Zendesk mobile app reach the account was changed. With it on, tickets can be read on " +
    "phones that the company does not manage.";
  defaultRunbook =
    "1. See in the title whether the app may connect now. " +
    "2. Ask the administrator named in the title whether phones are meant to be used. " +
    "3. Switch the access off in Admin Center if they are not, and end mobile sessions.";
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
    const change = titleValue(event.string(ZENDESK_CHANGE_DESCRIPTION), "an unknown change");
    return `${zendeskActor(event)} changed mobile app access to Zendesk: ${change}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.string(ZENDESK_CHANGE_DESCRIPTION).toLowerCase() === "disabled" ? "INFO" : "MEDIUM";
  }
}
