import { RuleTest } from "@pypanther/core";
import { NotionPagePermsGuestPermsChanged } from "../src/notion-page-perms-guest-perms-changed";

const guestAdded = {
  p_log_type: "Notion.AuditLogs",
  p_event_time: "2026-05-19 10:02:44.310000000",
  p_parse_time: "2026-05-19 10:05:00.120000001",
  event: {
    type: "page.permissions.guest_role_added",
    actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
    workspace_id: "ws-88",
    ip_address: "203.0.113.40",
    details: {
      target: { page_id: "pg-17" },
      entity: { person: { email: "guest@mail.example" } },
      new_permission: "editor",
    },
  },
};

const anonymous = { p_log_type: "Notion.AuditLogs", event: { type: "page.permissions.guest_role_added" } };

export const tests = [
  new RuleTest({
    name: "a guest is added",
    expectedResult: true,
    log: guestAdded,
    expectedTitle: "[noor@harbourline.example] added the guest [guest@mail.example] on the Notion page [pg-17]",
    expectedSeverity: "LOW",
    expectedAlertContext: {
      actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
      action: "page.permissions.guest_role_added",
      page_id: "pg-17",
      guest: "guest@mail.example",
      new_permission: "editor",
      old_permission: "<UNKNOWN PERMISSION>",
    },
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: anonymous,
    expectedTitle: "an unknown user added the guest of unknown name on the Notion page of unknown id",
  }),
  new RuleTest({
    name: "the rights of a guest change",
    expectedResult: true,
    log: { ...guestAdded, event: { ...guestAdded.event, type: "page.permissions.guest_role_updated" } },
    expectedTitle:
      "[noor@harbourline.example] changed the rights of the guest [guest@mail.example] on the Notion page [pg-17]",
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...guestAdded, event: { ...guestAdded.event, type: "page.permissions.guest_role_removed" } },
  }),
];

export { NotionPagePermsGuestPermsChanged as rule };
