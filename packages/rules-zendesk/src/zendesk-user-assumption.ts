import { ignoringCase, LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { zendeskActor } from "@pypanther/helpers/zendesk";

/** The setting that lets Zendesk staff act as users of the account was changed. */
export class ZendeskUserAssumption extends Rule {
  id = "Zendesk.UserAssumption-prototype";
  displayName = "Enabled Zendesk Support to Assume Users";
  logTypes = [LogType.ZENDESK_AUDIT];
  tags = ["Zendesk", "Lateral Movement:Use Alternate Authentication Material"];
  reports: Reports = { "MITRE ATT&CK": ["TA0008:T1550"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The setting that lets Zendesk staff act as users of the account, or for how long, was changed. While it is on, " +
    "somebody at the vendor can read and change tickets.";
  defaultRunbook =
    "1. Look for an open case with Zendesk that needs it. " +
    "2. Switch it off under Account assumption if there is none, or if the case is closed. " +
    "3. Review what was done in users' names while it was on, and undo it if it was misused.";
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
    return `${zendeskActor(event)} changed how Zendesk support may act as a user`;
  }
}
