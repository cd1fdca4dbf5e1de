import { RuleTest } from "@pypanther/core";
import { GitHubAdvancedSecurityChange } from "../src/github-advanced-security-change";

const scanningOff = {
  p_log_type: "GitHub.Audit",
  action: "secret_scanning.disable",
  actor: "noor-haddad",
  actor_location: { country_code: "PT" },
  org: "harbourline",
  created_at: "2026-05-20 07:31:10.112",
};

export const tests = [
  new RuleTest({
    name: "secret scanning is switched off for the organization",
    expectedResult: true,
    log: scanningOff,
    expectedTitle: "GitHub Advanced Security weakened by [secret_scanning.disable]",
    expectedSeverity: "CRITICAL",
    expectedDedup: "noor-haddad_secret_scanning.disable",
    expectedAlertContext: {
      action: "secret_scanning.disable",
      actor: "noor-haddad",
      actor_location: "PT",
      org: "harbourline",
      repo: "",
      user: "",
    },
  }),
  new RuleTest({
    name: "a safeguard that is no part of Advanced Security",
    expectedResult: true,
    log: { ...scanningOff, action: "business.disable_saml" },
    expectedTitle: "GitHub security weakened by [business.disable_saml]",
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "push protection is bypassed by nobody in particular",
    expectedResult: true,
    log: { p_log_type: "GitHub.Audit", action: "bypass" },
    expectedSeverity: "MEDIUM",
    expectedDedup: "<NO_ACTOR>_bypass",
  }),
  new RuleTest({
    name: "secret scanning is switched on",
    expectedResult: false,
    log: { ...scanningOff, action: "secret_scanning.enable" },
  }),
  new RuleTest({
    name: "an action named like a member of every object",
    expectedResult: false,
    log: { ...scanningOff, action: "constructor" },
  }),
];

export { GitHubAdvancedSecurityChange as rule };
