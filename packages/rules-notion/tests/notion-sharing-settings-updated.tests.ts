import { RuleTest } from "@pypanther/core";
import { NotionSharingSettingsUpdated } from "../src/notion-sharing-settings-updated";

const guestsAllowed = {
  p_log_type: "Notion.AuditLogs",
  p_event_time: "2026-05-19 10:02:44.310000000",
  p_parse_time: "2026-05-19 10:05:00.120000001",
  event: {
    type: "teamspace.settings.allow_guests_setting_updated",
    actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
    workspace_id: "ws-88",
    ip_address: "203.0.113.40",
    details: { state: "enabled", target: { name: "Design" } },
  },
};

export const tests = [
  new RuleTest({
    name: "guests are allowed in a teamspace",
    expectedResult: true,
    log: guestsAllowed,
    expectedTitle: "[noor@harbourline.example] enabled [allow_guests_setting_updated] in the Notion teamspace [Design]",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: {
      actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
      action: "teamspace.settings.allow_guests_setting_updated",
    },
  }),
  new RuleTest({
    name: "public pages are allowed in the workspace",
    expectedResult: true,
    log: {
      ...guestsAllowed,
      event: { type: "workspace.settings.allow_public_page_sharing_setting_updated", details: { state: "enabled" } },
    },
    expectedTitle: "an unknown user enabled [allow_public_page_sharing_setting_updated] in the Notion workspace",
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...guestsAllowed, event: { ...guestsAllowed.event, type: "teamspace.settings.name_updated" } },
  }),
  new RuleTest({
    name: "guests are no longer allowed",
    expectedResult: false,
    log: { ...guestsAllowed, event: { ...guestsAllowed.event, details: { state: "disabled" } } },
  }),
];

export { NotionSharingSettingsUpdated as rule };
