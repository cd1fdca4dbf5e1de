import { RuleTest } from "@pypanther/core";
import { SublimeMailboxDeactivated } from "../src/sublime-mailbox-deactivated";

const log = {
  p_log_type: "Sublime.Audit",
  type: "message_source.deactivate_mailboxes",
  created_at: "2026-05-02T09:12:00Z",
  created_by: { email_address: "noor.haddad@harbourline.example", role: "admin" },
  data: { request: { ip: "203.0.113.64", path: "/v1/message-sources/7c20/mailboxes" } },
};

export const tests = [
  new RuleTest({
    name: "mailboxes are deactivated",
    expectedResult: true,
    log,
    expectedTitle: "Sublime Mailbox Deactivated",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: {
      events_type: "message_source.deactivate_mailboxes",
      users_emails: "noor.haddad@harbourline.example",
      users_role: "admin",
      request_ip: "203.0.113.64",
      request_path: "/v1/message-sources/7c20/mailboxes",
    },
  }),
  new RuleTest({
    name: "mailboxes are activated",
    expectedResult: false,
    log: { ...log, type: "message_source.activate_mailboxes" },
  }),
];

export { SublimeMailboxDeactivated as rule };
