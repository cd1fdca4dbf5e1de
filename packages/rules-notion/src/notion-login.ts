import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { notionAlertContext, notionUserTitle } from "@pypanther/helpers/notion";

/** A user signed in to Notion. */
export class NotionLogin extends Rule {
  id = "Notion.Login-prototype";
  displayName = "Signal - Notion Login";
  createAlert = false;
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Identity & Access Management"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "A user signed in to Notion. This is a signal for other detections.";
  defaultRunbook =
    "1. Use this signal to see where a user was at the time of another alert. " +
    "2. Compare address and time with the user's earlier sign-ins. " +
    "3. Reset the account if other alerts show that the sign-in was not the user's.";
  defaultReference = "https://www.notion.so/help/account-settings";

  when: When = { "event.type": "user.login" };

  title(event: PantherEvent) {
    return `${notionUserTitle(event)} signed in to Notion`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...notionAlertContext(event),
      login_timestamp: event.get("p_event_time"),
      actor_id: event.deepGet("event", "actor", "id"),
    };
  }
}
