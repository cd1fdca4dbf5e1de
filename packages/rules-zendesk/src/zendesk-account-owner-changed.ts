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
import { ZENDESK_CHANGE_DESCRIPTION } from "@pypanther/helpers/zendesk";

/** A Zendesk account has another owner, who alone can change billing and take every right from others. */
export class ZendeskAccountOwnerChanged extends Rule {
  id = "Zendesk.AccountOwnerChanged-prototype";
  displayName = "Zendesk Account Owner Changed";
  logTypes = [LogType.ZENDESK_AUDIT];
  tags = ["Zendesk", "Privilege Escalation:Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1078"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "The ownership of the Zendesk account went to another user.";
  defaultRunbook =
    "1. Call the former owner, and do not rely on mail. " +
    "2. If they did not hand it over, contact Zendesk to freeze the account. " +
    "3. List administrators, tokens and security settings that changed since.";
  defaultReference = "https://support.zendesk.com/hc/en-us/articles/4408822084634-Changing-the-account-owner";
  summaryAttributes = ["p_any_ip_addresses"];

  when: When = {
    source_type: "account",
    action: "update",
    [ZENDESK_CHANGE_DESCRIPTION]: ignoringCase(startsWith("owner changed from ")),
  };

  title(event: PantherEvent) {
    const owners = /^owner changed from (.+) to ([^$]+)/i.exec(event.string(ZENDESK_CHANGE_DESCRIPTION));
    const [, before = "<UNKNOWN_USER>", after = "<UNKNOWN_USER>"] = owners ?? [];
    return `Zendesk account handed over from [${before}] to [${after}]`;
  }
}
