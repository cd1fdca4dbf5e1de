import { RuleTest } from "@pypanther/core";
import { SublimeMessageSourceDeletedOrDeactivated } from "../src/sublime-message-source-deleted-or-deactivated";

const log = {
  p_log_type: "Sublime.Audit",
  type: "message_source.deactivate",
  created_at: "2026-05-02T09:12:00Z",
  created_by: { email_address: "noor.haddad@harbourline.example", role: "admin" },
  data: { request: { ip: "203.0.113.64", path: "/v1/message-sources/7c20" } },
};

export const tests = [
  new RuleTest({
    name: "a message source is deactivated",
    expectedResult: true,
    log,
    expectedTitle: "Sublime Message Source Deleted Or Deactivated",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: {
      events_type: "message_source.deactivate",
      users_emails: "noor.haddad@harbourline.example",
      users_role: "admin",
      request_ip: "203.0.113.64",
      request_path: "/v1/message-sources/7c20",
    },
  }),
  new RuleTest({
    name: "the other way to the same end",
    expectedResult: true,
    log: { ...log, type: "message_source.delete" },
  }),
  new RuleTest({ name: "the opposite", expectedResult: false, log: { ...log, type: "message_source.activate" } }),
];

export { SublimeMessageSourceDeletedOrDeactivated as rule };
