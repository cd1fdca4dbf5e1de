import { RuleTest } from "@pypanther/core";
import { NotionWorkspaceExported } from "../src/notion-workspace-exported";

const everything = {
  p_log_type: "Notion.AuditLogs",
  p_event_time: "2026-05-19 10:02:44.310000000",
  p_parse_time: "2026-05-19 10:05:00.120000001",
  event: {
    type: "workspace.content_exported",
    actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
    workspace_id: "ws-88",
    ip_address: "203.0.113.40",
  },
};

const anonymous = { p_log_type: "Notion.AuditLogs", event: { type: "workspace.content_exported" } };

export const tests = [
  new RuleTest({
    name: "the workspace is exported",
    expectedResult: true,
    log: everything,
    expectedTitle: "[noor@harbourline.example] exported the content of the Notion workspace [ws-88]",
    expectedSeverity: "HIGH",
    expectedAlertContext: {
      actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
      action: "workspace.content_exported",
    },
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: anonymous,
    expectedTitle: "an unknown user exported the content of the Notion workspace of unknown id",
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...everything, event: { ...everything.event, type: "workspace.members_exported" } },
  }),
];

export { NotionWorkspaceExported as rule };
