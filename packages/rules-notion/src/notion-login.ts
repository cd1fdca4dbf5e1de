import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { notionAlertContext, notionUser } from "@pypanther/helpers/notion";

/** A user signed in to Notion; a signal to set other events against. */
export class NotionLogin extends Rule {
  id = "Notion.Login-prototype";
  displayName = "Signal - Notion Login";
  createAlert = false;
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Identity & Access Management"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "A sign-in to Notion was recorded.";
  defaultRunbook =
    "1. Use this signal to see where a user was when something else happened. " +
    "2. Compare address and time with the habits of the user. " +
    "3. Reset the account only when other signals speak against the sign-in.";
  defaultReference = "https://www.notion.so/help/account-settings";

  when: When = { "event.type": "user.login" };

  title(event: PantherEvent) {
    return `Notion user [${notionUser(event, "UNKNOWN EMAIL")}] signed in`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...notionAlertContext(event),
      login_timestamp: event.get("p_event_time"),
      actor_id: event.deepGet("event", "actor", "id"),
    };
  }
}
