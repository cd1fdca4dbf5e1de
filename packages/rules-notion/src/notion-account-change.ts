import { type AlertContext, LogType, lookup, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { notionAlertContext, notionUserTitle } from "@pypanther/helpers/notion";

const changes: Readonly<Record<string, string>> = {
  "user.settings.login_method.email_updated": "changed their e-mail address",
  "user.settings.login_method.password_updated": "changed their password",
  "user.settings.login_method.password_added": "added a password",
  "user.settings.login_method.password_removed": "removed their password",
};

/** A Notion user changed the address or password that they sign in with. */
export class NotionAccountChange extends Rule {
  id = "Notion.AccountChange-prototype";
  displayName = "Signal - Notion Account Changed";
  createAlert = false;
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Identity & Access Management", "Persistence"];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A Notion user changed the address or password that they sign in with. An attacker does this to keep an " +
    "account.";
  defaultRunbook =
    "1. Look for sign-ins from new places shortly before the change. " +
    "2. Ask the user by phone or chat whether they made the change. " +
    "3. Restore the address and password and end all sessions if they did not.";
  defaultReference = "https://www.notion.so/help/account-settings";

  when: When = { "event.type": Object.keys(changes) };

  title(event: PantherEvent) {
    const change = lookup(changes, event.string("event", "type")) ?? "changed their account";
    return `${notionUserTitle(event)} ${change} in Notion`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...notionAlertContext(event),
      login_timestamp: event.get("p_event_time"),
      actor_id: event.deepGet("event", "actor", "id"),
    };
  }
}
