import { RuleTest } from "@pypanther/core";
import { SublimeRulesDeletedOrDeactivated } from "../src/sublime-rules-deleted-or-deactivated";

const log = {
  p_log_type: "Sublime.Audit",
  type: "rules.delete",
  created_at: "2026-05-02T09:12:00Z",
  created_by: { email_address: "noor.haddad@harbourline.example", role: "admin" },
  data: { request: { ip: "203.0.113.64", path: "/v1/rules/7c20" } },
};

export const tests = [
  new RuleTest({
    name: "rules are deleted",
    expectedResult: true,
    log,
    expectedTitle: "Sublime Rules Deleted Or Deactivated",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: {
      events_type: "rules.delete",
      users_emails: "noor.haddad@harbourline.example",
      users_role: "admin",
      request_ip: "203.0.113.64",
      request_path: "/v1/rules/7c20",
    },
  }),
  new RuleTest({
    name: "the other way to the same end",
    expectedResult: true,
    log: { ...log, type: "rules.deactivate" },
  }),
  new RuleTest({ name: "the opposite", expectedResult: false, log: { ...log, type: "rules.activate" } }),
];

export { SublimeRulesDeletedOrDeactivated as rule };
