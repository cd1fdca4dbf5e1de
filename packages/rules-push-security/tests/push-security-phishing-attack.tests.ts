import { RuleTest } from "@pypanther/core";
import { PushSecurityPhishingAttack } from "../src/push-security-phishing-attack";

const attempt = {
  appType: "OKTA",
  mode: "MONITOR",
  employee: { email: "line.strand@fjordline.example", id: "emp-31" },
};

const base = { p_log_type: "PushSecurity.Controls", object: "PASSWORD_PHISHING", id: "ctl-4", new: attempt };

export const tests = [
  new RuleTest({
    name: "a password is entered: high severity",
    expectedResult: true,
    log: base,
    expectedSeverity: "HIGH",
    expectedTitle: "Phishing for the [OKTA] password of [line.strand@fjordline.example], mode [MONITOR]",
  }),
  new RuleTest({
    name: "the page is blocked: low severity",
    expectedResult: true,
    log: { ...base, new: { ...attempt, mode: "BLOCK" } },
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "the mode is missing: high severity",
    expectedResult: true,
    log: { ...base, new: {} },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({ name: "another control", expectedResult: false, log: { ...base, object: "SESSION_TOKEN_THEFT" } }),
];

export { PushSecurityPhishingAttack as rule };
