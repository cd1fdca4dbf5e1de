import {
  ignoringCase,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  startsWith,
  type When,
} from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import { ZENDESK_CHANGE_DESCRIPTION } from "@pypanther/helpers/zendesk";

/** The owner of the Zendesk account changed. */
export class ZendeskAccountOwnerChanged extends Rule {
  id = "Zendesk.AccountOwnerChanged-prototype";
  displayName = "Zendesk Account Owner Changed";
  logTypes = [LogType.ZENDESK_AUDIT];
  tags = ["Zendesk", "Privilege Escalation:Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1078"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The ownership of the Zendesk account passed to another user. The owner controls billing and all " +
    "administrators, so an attacker with this role controls the account.";
  defaultRunbook =
    "1. Call the former owner named in the title and ask whether they handed the account over. " +
    "2. List administrators, API tokens and security settings that changed since, in the audit log. " +
    "3. Ask Zendesk to freeze the account and restore its owner if they did not.";
  defaultReference = "https://support.zendesk.com/hc/en-us/articles/4408822084634-Changing-the-account-owner";
  summaryAttributes = ["p_any_ip_addresses"];

  when: When = {
    source_type: "account",
    action: "update",
    [ZENDESK_CHANGE_DESCRIPTION]: ignoringCase(startsWith("owner changed from ")),
  };

  title(event: PantherEvent) {
    const owners = /^owner changed from (.+) to ([^$]+)/i.exec(event.string(ZENDESK_CHANGE_DESCRIPTION));
    const [, before, after] = owners ?? [];
    return `Zendesk account handed over from ${titleValue(before, "an unknown user")} to ${titleValue(after, "an unknown user")}`;
  }
}
