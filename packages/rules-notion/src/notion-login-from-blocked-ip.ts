import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { notionAlertContext, notionUser } from "@pypanther/helpers/notion";

/** A user signed in to Notion from an address that should be blocked. Add an include filter on event.ip_address before you enable it, else every sign-in matches. */
export class NotionLoginFromBlockedIP extends Rule {
  id = "Notion.LoginFromBlockedIP-prototype";
  displayName = "Notion Login From Blocked IP";
  enabled = false;
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Network Security Monitoring", "Malicious Connections", "Configuration Required"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A Notion sign-in came from an address on your block list.";
  defaultRunbook =
    "1. Ask the user where they were and what network they used. " +
    "2. If the sign-in was not theirs, reset the password and end all sessions. " +
    "3. Read what was opened, shared or exported in that session.";
  defaultReference = "https://www.notion.so/help/allowlist-ip";

  when: When = { "event.type": "user.login" };

  title(event: PantherEvent) {
    const address = event.string("event", "ip_address") || "<UNKNOWN IP>";
    return `Notion user [${notionUser(event)}] signed in from the blocked address [${address}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return notionAlertContext(event);
  }
}
