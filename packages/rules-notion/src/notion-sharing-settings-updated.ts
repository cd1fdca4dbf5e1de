import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { notionAlertContext, notionUserTitle } from "@pypanther/helpers/notion";

/** Notion now allows public pages, guests or exports in a teamspace or the workspace. */
export class NotionSharingSettingsUpdated extends Rule {
  id = "Notion.SharingSettingsUpdated-prototype";
  displayName = "Notion Sharing Settings Updated";
  logTypes = [LogType.NOTION_AUDIT_LOGS];
  tags = ["Notion", "Data Exfiltration"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Notion now allows public pages, guests or exports in a teamspace or the workspace. Data can leave the " +
    "company this way.";
  defaultRunbook =
    "1. Read in the title which setting was enabled, and where. " +
    "2. Ask the owners whether they decided this. " +
    "3. Disable the setting if they did not, and review pages shared, guests invited and files exported since.";

  when: When = { "event.type": () => this.events, "event.details.state": "enabled" };

  /** The events that change what may leave a teamspace or the workspace. */
  events: string[] = [
    "teamspace.settings.allow_public_page_sharing_setting_updated",
    "teamspace.settings.allow_guests_setting_updated",
    "teamspace.settings.allow_content_export_setting_updated",
    "workspace.settings.allow_public_page_sharing_setting_updated",
    "workspace.settings.allow_guests_setting_updated",
    "workspace.settings.allow_content_export_setting_updated",
  ];

  title(event: PantherEvent) {
    const setting = event.string("event", "type").split(".", 3)[2] ?? "";
    const teamspace = event.string("event", "details", "target", "name");
    const place = teamspace ? `the Notion teamspace [${teamspace}]` : "the Notion workspace";
    return `${notionUserTitle(event)} enabled [${setting}] in ${place}`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return notionAlertContext(event);
  }
}
