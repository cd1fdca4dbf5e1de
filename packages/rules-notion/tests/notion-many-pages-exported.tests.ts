import { RuleTest } from "@pypanther/core";
import { NotionManyPagesExported } from "../src/notion-many-pages-exported";

const exported = {
  p_log_type: "Notion.AuditLogs",
  p_event_time: "2026-05-19 10:02:44.310000000",
  p_parse_time: "2026-05-19 10:05:00.120000001",
  event: {
    type: "page.exported",
    actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
    workspace_id: "ws-88",
    ip_address: "203.0.113.40",
    details: { target: { page_id: "pg-17" } },
  },
};

const anonymous = { p_log_type: "Notion.AuditLogs", event: { type: "page.exported" } };

export const tests = [
  new RuleTest({
    name: "a page is exported",
    expectedResult: true,
    log: exported,
    expectedTitle: "[noor@harbourline.example] exported many Notion pages",
    expectedSeverity: "HIGH",
    expectedAlertContext: {
      actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
      action: "page.exported",
      page_id: "pg-17",
    },
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: anonymous,
    expectedTitle: "an unknown user exported many Notion pages",
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...exported, event: { ...exported.event, type: "page.viewed" } },
  }),
];

export { NotionManyPagesExported as rule };
