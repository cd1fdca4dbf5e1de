import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { notionAlertContext, notionUserTitle } from "@pypanther/helpers/notion";
import { titleValue } from "@pypanther/helpers/title-value";

/** A Notion user signed in from an address that you block. */
export class NotionLoginFromBlockedIP extends Rule {
  id = "Notion.LoginFromBlockedIP-prototype";
  displayName = "Notion Login From Blocked IP";
  enabled = false;
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Network Security Monitoring", "Malicious Connections", "Configuration Required"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A Notion user signed in from an address that you block. Add an include filter on event.ip_address before " +
    "you enable the rule, as every sign-in matches otherwise.";
  defaultRunbook =
    "1. Ask the user where they were and what network they used. " +
    "2. Read what was opened, shared or exported in that session. " +
    "3. Reset the password and end all sessions if the sign-in was not theirs.";
  defaultReference = "https://www.notion.so/help/allowlist-ip";

  when: When = { "event.type": "user.login" };

  title(event: PantherEvent) {
    const address = titleValue(event.string("event", "ip_address"), "that is unknown");
    return `${notionUserTitle(event)} signed in to Notion from the blocked address ${address}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return notionAlertContext(event);
  }
}
