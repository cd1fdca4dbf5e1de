import { RuleTest } from "@pypanther/core";
import { GitHubOrgAuthChange } from "../src/github-org-auth-change";

const ssoOff = {
  p_log_type: "GitHub.Audit",
  action: "org.saml_disabled",
  actor: "ines-okoro",
  org: "harbourline",
  created_at: 1779262270112,
};

export const tests = [
  new RuleTest({
    name: "SAML is switched off",
    expectedResult: true,
    log: ssoOff,
    expectedTitle: "Sign-in settings of the GitHub organization changed by [ines-okoro]",
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "the actor is missing",
    expectedResult: true,
    log: { ...ssoOff, actor: null },
    expectedTitle: "Sign-in settings of the GitHub organization changed by an unknown user",
  }),
  new RuleTest({
    name: "another setting of the organization",
    expectedResult: false,
    log: { ...ssoOff, action: "org.rename" },
  }),
  new RuleTest({
    name: "the record has no action",
    expectedResult: false,
    log: { p_log_type: "GitHub.Audit", actor: "ines-okoro" },
  }),
];

export { GitHubOrgAuthChange as rule };
