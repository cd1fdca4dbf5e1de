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
import { titleValue } from "@pypanther/helpers/title-value";
import { ZENDESK_CHANGE_DESCRIPTION, zendeskActor } from "@pypanther/helpers/zendesk";

/** A Zendesk user was suspended, or the suspension was lifted. */
export class ZendeskUserSuspension extends Rule {
  id = "Zendesk.UserSuspension-prototype";
  displayName = "Zendesk User Suspension Status Changed";
  logTypes = [LogType.ZENDESK_AUDIT];
  tags = ["Zendesk", "Impact:Account Access Removal"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1531"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A Zendesk user was suspended, or the suspension was lifted. An attacker can lock out agents, or bring back an " +
    "account that was closed.";
  defaultRunbook =
    "1. Look for the support case or the departure behind the change. " +
    "2. Suspend the user again and end their sessions if the suspension was lifted without a reason. " +
    "3. Let agents in again if they were suspended without a reason, and reset the account that did it.";
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
    const [label = "", user = label] = event.string("source_label").split(":", 2);
    const change = event.string(ZENDESK_CHANGE_DESCRIPTION).toLowerCase();
    return `${zendeskActor(event)} set the Zendesk user ${titleValue(user.trim(), "of unknown name")} to [${change}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.string(ZENDESK_CHANGE_DESCRIPTION).toLowerCase() === "suspended" ? "INFO" : "DEFAULT";
  }
}
