import { ignoringCase, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { zendeskActor } from "@pypanther/helpers/zendesk";

/** Whether, or for how long, Zendesk support may act as one of your users was changed. */
export class ZendeskUserAssumption extends Rule {
  id = "Zendesk.UserAssumption-prototype";
  displayName = "Enabled Zendesk Support to Assume Users";
  logTypes = [LogType.ZENDESK_AUDIT];
  tags = ["Zendesk", "Lateral Movement:Use Alternate Authentication Material"];
  reports: Reports = { "MITRE ATT&CK": ["TA0008:T1550"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The setting that allows Zendesk staff to assume users of the account was changed.";
  defaultRunbook =
    "1. Look for an open case with Zendesk that needs it. " +
    "2. Switch it off when there is none, or when the case is closed. " +
    "3. Review what was done in the names of users while it was on.";
  defaultReference =
    "https://support.zendesk.com/hc/en-us/articles/4408894200474-Assuming-end-users#:~:text=In%20Support%2C%20click%20the%20Customers,user%20in%20the%20information%20dialog";
  summaryAttributes = ["p_any_ip_addresses"];

  when: When = {
    source_type: "account_setting",
    source_label: ignoringCase(["account assumption", "assumption duration"]),
    action: () => this.userSuspensionActions,
  };

  /** The actions that count as a change of the setting. */
  userSuspensionActions: string[] = ["create", "update"];

  title(event: PantherEvent) {
    const actor = zendeskActor(event);
    return `[${actor}] changed how Zendesk support may act as a user`;
  }
}
