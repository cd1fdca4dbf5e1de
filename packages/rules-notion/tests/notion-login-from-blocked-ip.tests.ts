import { RuleTest } from "@pypanther/core";
import { NotionLoginFromBlockedIP } from "../src/notion-login-from-blocked-ip";

const login = {
  p_log_type: "Notion.AuditLogs",
  p_event_time: "2026-05-19 10:02:44.310000000",
  p_parse_time: "2026-05-19 10:05:00.120000001",
  event: {
    type: "user.login",
    actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
    workspace_id: "ws-88",
    ip_address: "203.0.113.40",
  },
};

const anonymous = { p_log_type: "Notion.AuditLogs", event: { type: "user.login" } };

export const tests = [
  new RuleTest({
    name: "a user signs in",
    expectedResult: true,
    log: login,
    expectedTitle: "[noor@harbourline.example] signed in to Notion from the blocked address [203.0.113.40]",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: {
      actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
      action: "user.login",
    },
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: anonymous,
    expectedTitle: "an unknown user signed in to Notion from the blocked address that is unknown",
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...login, event: { ...login.event, type: "user.logout" } },
  }),
];

export { NotionLoginFromBlockedIP as rule };
