import { type AlertContext, LogType, lookup, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { notionAlertContext, notionUser } from "@pypanther/helpers/notion";

const changes: Readonly<Record<string, string>> = {
  "user.settings.login_method.email_updated": "changed their e-mail address",
  "user.settings.login_method.password_updated": "changed their password",
  "user.settings.login_method.password_added": "added a password",
  "user.settings.login_method.password_removed": "removed their password",
};

/** A Notion user changed the e-mail address or password they sign in with, which also is what someone does who took the account over. */
export class NotionAccountChange extends Rule {
  id = "Notion.AccountChange-prototype";
  displayName = "Signal - Notion Account Changed";
  createAlert = false;
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Identity & Access Management", "Persistence"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "The sign-in address or password of a Notion account was changed.";
  defaultRunbook =
    "1. Look for sign-ins from new places shortly before the change. " +
    "2. Ask the user by phone or chat whether it was theirs. " +
    "3. If not, set the address and password back and end all sessions.";
  defaultReference = "https://www.notion.so/help/account-settings";

  when: When = { "event.type": Object.keys(changes) };

  title(event: PantherEvent) {
    const change = lookup(changes, event.string("event", "type")) ?? "changed their account";
    return `Notion user [${notionUser(event, "UNKNOWN EMAIL")}] ${change}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...notionAlertContext(event),
      login_timestamp: event.get("p_event_time"),
      actor_id: event.deepGet("event", "actor", "id"),
    };
  }
}
