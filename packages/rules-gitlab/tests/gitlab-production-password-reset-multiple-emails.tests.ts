import { RuleTest } from "@pypanther/core";
import { GitLabProductionPasswordResetMultipleEmails } from "../src/gitlab-production-password-reset-multiple-emails";

const reset = {
  p_log_type: "GitLab.Production",
  method: "POST",
  path: "/users/password",
  remote_ip: "203.0.113.40",
  params: [
    { key: "authenticity_token", value: "[FILTERED]" },
    { key: "user", value: { email: ["noor@harbourline.example", "x@mail.example"] } },
  ],
};

export const tests = [
  new RuleTest({
    name: "two addresses",
    expectedResult: true,
    log: reset,
    expectedTitle: "GitLab password reset requested for several addresses: [noor@harbourline.example, x@mail.example]",
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "one address in a list",
    expectedResult: false,
    log: { ...reset, params: [{ key: "user", value: { email: ["noor@harbourline.example"] } }] },
  }),
  new RuleTest({
    name: "one address as it is",
    expectedResult: false,
    log: { ...reset, params: [{ key: "user", value: { email: "noor@harbourline.example" } }] },
  }),
  new RuleTest({
    name: "two addresses of something else",
    expectedResult: false,
    log: { ...reset, params: [{ key: "team", value: { email: ["a@harbourline.example", "b@harbourline.example"] } }] },
  }),
  new RuleTest({
    name: "another page",
    expectedResult: false,
    log: { ...reset, path: "/users/sign_in" },
  }),
  new RuleTest({
    name: "no parameters",
    expectedResult: false,
    log: { ...reset, params: null },
  }),
];

export { GitLabProductionPasswordResetMultipleEmails as rule };
