import { RuleTest } from "@pypanther/core";
import { NotionManyPagesDeleted } from "../src/notion-many-pages-deleted";

const deleted = {
  p_log_type: "Notion.AuditLogs",
  p_event_time: "2026-05-19 10:02:44.310000000",
  p_parse_time: "2026-05-19 10:05:00.120000001",
  event: {
    type: "page.deleted",
    actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
    workspace_id: "ws-88",
    ip_address: "203.0.113.40",
    details: { target: { page_id: "pg-17" } },
  },
};

const anonymous = { p_log_type: "Notion.AuditLogs", event: { type: "page.deleted" } };

export const tests = [
  new RuleTest({
    name: "a page is deleted",
    expectedResult: true,
    log: deleted,
    expectedTitle: "[noor@harbourline.example] deleted many Notion pages",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: {
      actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
      action: "page.deleted",
      page_id: "pg-17",
    },
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: anonymous,
    expectedTitle: "an unknown user deleted many Notion pages",
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...deleted, event: { ...deleted.event, type: "page.created" } },
  }),
];

export { NotionManyPagesDeleted as rule };
