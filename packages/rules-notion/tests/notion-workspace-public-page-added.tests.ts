import { RuleTest } from "@pypanther/core";
import { NotionWorkspacePublicPageAdded } from "../src/notion-workspace-public-page-added";

const homePage = {
  p_log_type: "Notion.AuditLogs",
  p_event_time: "2026-05-19 10:02:44.310000000",
  p_parse_time: "2026-05-19 10:05:00.120000001",
  event: {
    type: "workspace.settings.public_homepage_added",
    actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
    workspace_id: "ws-88",
    ip_address: "203.0.113.40",
  },
};

const anonymous = { p_log_type: "Notion.AuditLogs", event: { type: "workspace.settings.public_homepage_added" } };

export const tests = [
  new RuleTest({
    name: "a public home page is added",
    expectedResult: true,
    log: homePage,
    expectedTitle:
      "[noor@harbourline.example] added the public home page of unknown id to the Notion workspace [ws-88]",
    expectedSeverity: "INFO",
    expectedAlertContext: {
      actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
      action: "workspace.settings.public_homepage_added",
      workspace_id: "ws-88",
      page_id: "<NO_DATABASE_ID_FOUND>",
    },
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: anonymous,
    expectedTitle: "an unknown user added the public home page of unknown id to the Notion workspace of unknown id",
  }),
  new RuleTest({
    name: "the record tells the page",
    expectedResult: true,
    log: {
      ...homePage,
      event: {
        ...homePage.event,
        "workspace.settings.public_homepage_added": { new_public_page: { database_id: "db-4" } },
      },
    },
    expectedTitle: "[noor@harbourline.example] added the public home page [db-4] to the Notion workspace [ws-88]",
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...homePage, event: { ...homePage.event, type: "workspace.settings.public_homepage_removed" } },
  }),
];

export { NotionWorkspacePublicPageAdded as rule };
