import {
  contains,
  ignoringCase,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { ZENDESK_CHANGE_DESCRIPTION, zendeskActor } from "@pypanther/helpers/zendesk";

/** A user of Zendesk was locked out or let back in; an attacker does one to agents and the other to accounts of their own. */
export class ZendeskUserSuspension extends Rule {
  id = "Zendesk.UserSuspension-prototype";
  displayName = "Zendesk User Suspension Status Changed";
  logTypes = [LogType.ZENDESK_AUDIT];
  tags = ["Zendesk", "Impact:Account Access Removal"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1531"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The suspension of a Zendesk user was set or lifted.";
  defaultRunbook =
    "1. Find the case or the leaver behind the change. " +
    "2. If a suspended account came back without reason, suspend it again and end its sessions. " +
    "3. If agents were locked out for no reason, let them in and secure the account that did it.";
  defaultReference =
    "https://support.zendesk.com/hc/en-us/articles/4408889293978-Suspending-a-user#:~:text=select%20Unsuspend%20access.-,Identifying%20suspended%20users,name%20on%20the%20Customers%20page";
  summaryAttributes = ["p_any_ip_addresses"];

  when: When = {
    source_type: "user_setting",
    action: () => this.userSuspensionActions,
    [ZENDESK_CHANGE_DESCRIPTION]: ignoringCase(contains("suspended")),
  };

  /** The actions that count as a change of the setting. */
  userSuspensionActions: string[] = ["create", "update"];

  title(event: PantherEvent) {
    const actor = zendeskActor(event);
    const [label = "", user = label] = event.string("source_label").split(":", 2);
    const change = event.string(ZENDESK_CHANGE_DESCRIPTION).toLowerCase();
    return `[${actor}] set the Zendesk user [${user.trim() || "<UNKNOWN_USER>"}] to [${change}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.string(ZENDESK_CHANGE_DESCRIPTION).toLowerCase() === "suspended" ? "INFO" : "DEFAULT";
  }
}
