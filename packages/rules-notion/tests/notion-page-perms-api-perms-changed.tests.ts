import { RuleTest } from "@pypanther/core";
import { NotionPagePermsAPIPermsChanged } from "../src/notion-page-perms-api-perms-changed";

const shared = {
  p_log_type: "Notion.AuditLogs",
  p_event_time: "2026-05-19 10:02:44.310000000",
  p_parse_time: "2026-05-19 10:05:00.120000001",
  event: {
    type: "page.permissions.integration_role_added",
    actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
    workspace_id: "ws-88",
    ip_address: "203.0.113.40",
    details: { target: { page_id: "pg-17" } },
  },
};

const anonymous = { p_log_type: "Notion.AuditLogs", event: { type: "page.permissions.integration_role_added" } };

export const tests = [
  new RuleTest({
    name: "an integration gets access",
    expectedResult: true,
    log: shared,
    expectedTitle: "[noor@harbourline.example] changed the rights of an integration on the Notion page [pg-17]",
    expectedSeverity: "LOW",
    expectedAlertContext: {
      actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
      action: "page.permissions.integration_role_added",
      page_id: "pg-17",
    },
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: anonymous,
    expectedTitle: "an unknown user changed the rights of an integration on the Notion page of unknown id",
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...shared, event: { ...shared.event, type: "page.permissions.integration_role_removed" } },
  }),
];

export { NotionPagePermsAPIPermsChanged as rule };
