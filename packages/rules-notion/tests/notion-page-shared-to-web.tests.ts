import { RuleTest } from "@pypanther/core";
import { NotionPageSharedToWeb } from "../src/notion-page-shared-to-web";

const published = {
  p_log_type: "Notion.AuditLogs",
  p_event_time: "2026-05-19 10:02:44.310000000",
  p_parse_time: "2026-05-19 10:05:00.120000001",
  event: {
    type: "page.permissions.shared_to_public_role_added",
    actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
    workspace_id: "ws-88",
    ip_address: "203.0.113.40",
    details: { page_name: "Roadmap" },
  },
};

const anonymous = { p_log_type: "Notion.AuditLogs", event: { type: "page.permissions.shared_to_public_role_added" } };

export const tests = [
  new RuleTest({
    name: "a page is published",
    expectedResult: true,
    log: published,
    expectedTitle: "[noor@harbourline.example] published the Notion page [Roadmap]",
    expectedSeverity: "LOW",
    expectedAlertContext: {
      actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
      action: "page.permissions.shared_to_public_role_added",
      page_name: "Roadmap",
    },
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: anonymous,
    expectedTitle: "an unknown user published the Notion page of unknown name",
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...published, event: { ...published.event, type: "page.permissions.shared_to_public_role_removed" } },
  }),
];

export { NotionPageSharedToWeb as rule };
