import { RuleTest } from "@pypanther/core";
import { GitLabAuditPasswordResetMultipleEmails } from "../src/gitlab-audit-password-reset-multiple-emails";

const reset = {
  p_log_type: "GitLab.Audit",
  entity_type: "User",
  detail: {
    custom_message: "Ask for password reset",
    target_details: '["noor@harbourline.example", "x@mail.example"]',
    ip_address: "203.0.113.40",
  },
};

export const tests = [
  new RuleTest({
    name: "two addresses",
    expectedResult: true,
    log: reset,
    expectedTitle:
      'GitLab was asked to mail a password reset to several addresses: [["noor@harbourline.example", "x@mail.example"]]',
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "an object with two members counts by its members",
    expectedResult: true,
    log: { ...reset, detail: { ...reset.detail, target_details: '{"a": 1, "b": 2}' } },
  }),
  new RuleTest({
    name: "one address in a list",
    expectedResult: false,
    log: { ...reset, detail: { ...reset.detail, target_details: '["noor@harbourline.example"]' } },
  }),
  new RuleTest({
    name: "one address as it is",
    expectedResult: false,
    log: { ...reset, detail: { ...reset.detail, target_details: "noor@harbourline.example" } },
  }),
  new RuleTest({
    name: "a number",
    expectedResult: false,
    log: { ...reset, detail: { ...reset.detail, target_details: "12" } },
  }),
  new RuleTest({
    name: "another message",
    expectedResult: false,
    log: { ...reset, detail: { ...reset.detail, custom_message: "Changed the password" } },
  }),
];

export { GitLabAuditPasswordResetMultipleEmails as rule };
