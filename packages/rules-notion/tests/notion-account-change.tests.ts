import { RuleTest } from "@pypanther/core";
import { NotionAccountChange } from "../src/notion-account-change";

const addressChanged = {
  p_log_type: "Notion.AuditLogs",
  p_event_time: "2026-05-19 10:02:44.310000000",
  p_parse_time: "2026-05-19 10:05:00.120000001",
  event: {
    type: "user.settings.login_method.email_updated",
    actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
    workspace_id: "ws-88",
    ip_address: "203.0.113.40",
  },
};

const anonymous = { p_log_type: "Notion.AuditLogs", event: { type: "user.settings.login_method.email_updated" } };

export const tests = [
  new RuleTest({
    name: "the address changes",
    expectedResult: true,
    log: addressChanged,
    expectedTitle: "[noor@harbourline.example] changed their e-mail address in Notion",
    expectedSeverity: "INFO",
    expectedAlertContext: {
      actor: { id: "3f0c", type: "person", person: { email: "noor@harbourline.example" } },
      action: "user.settings.login_method.email_updated",
      login_timestamp: "2026-05-19 10:02:44.310000000",
      actor_id: "3f0c",
    },
  }),
  new RuleTest({
    name: "the record names nobody",
    expectedResult: true,
    log: anonymous,
    expectedTitle: "an unknown user changed their e-mail address in Notion",
  }),
  new RuleTest({
    name: "the password is removed",
    expectedResult: true,
    log: { ...addressChanged, event: { ...addressChanged.event, type: "user.settings.login_method.password_removed" } },
    expectedTitle: "[noor@harbourline.example] removed their password in Notion",
  }),
  new RuleTest({
    name: "another event",
    expectedResult: false,
    log: { ...addressChanged, event: { ...addressChanged.event, type: "user.settings.profile.updated" } },
  }),
];

export { NotionAccountChange as rule };
