import { RuleTest } from "@pypanther/core";
import { NotionAuditLogExported } from "../src/notion-audit-log-exported";

const logExported = {
  p_log_type: "Notion.AuditLogs",
  p_event_time: "2026-05-19 10:02:44.310000000",
  p_parse_time: "2026-05-19 10:05:00.120000001",
  event: {
    type: "workspace.audit_log_exported",
    actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
    workspace_id: "ws-88",
    ip_address: "203.0.113.40",
    details: { duration_in_days: 30 },
  },
};

const anonymous = { p_log_type: "Notion.AuditLogs", event: { type: "workspace.audit_log_exported" } };

export const tests = [
  new RuleTest({
    name: "the audit log is exported",
    expectedResult: true,
    log: logExported,
    expectedTitle: "[noor@harbourline.example] exported [30] days of the audit log of the Notion workspace [ws-88]",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: {
      actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
      action: "workspace.audit_log_exported",
    },
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: anonymous,
    expectedTitle:
      "an unknown user exported an unknown number of days of the audit log of the Notion workspace of unknown id",
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...logExported, event: { ...logExported.event, type: "workspace.analytics_exported" } },
  }),
];

export { NotionAuditLogExported as rule };
