import { RuleTest } from "@pypanther/core";
import { GitHubSecretScanningAlertCreated } from "../src/github-secret-scanning-alert-created";

const secretFound = {
  p_log_type: "GitHub.Audit",
  action: "secret_scanning_alert.create",
  number: 14,
  org: "harbourline",
  repo: "harbourline/ledger",
};

export const tests = [
  new RuleTest({
    name: "a secret is found",
    expectedResult: true,
    log: secretFound,
    expectedTitle: "Secret found in [harbourline/ledger], alert [14]",
    expectedSeverity: "MEDIUM",
    expectedAlertContext: {
      github_organization: "harbourline",
      github_repository: "harbourline/ledger",
      alert_number: "14",
      url: "https://github.com/harbourline/ledger/security/secret-scanning/14",
    },
  }),
  new RuleTest({
    name: "the record names neither repository nor number",
    expectedResult: true,
    log: { p_log_type: "GitHub.Audit", action: "secret_scanning_alert.create" },
    expectedTitle: "Secret found in an unknown repository, alert of an unknown number",
    expectedAlertContext: {
      github_organization: "<ORG_NOT_FOUND>",
      github_repository: "<REPO_NOT_FOUND>",
      alert_number: "<NUMBER_NOT_FOUND>",
      url: "<URL_NOT_FOUND>",
    },
  }),
  new RuleTest({
    name: "a finding is resolved",
    expectedResult: false,
    log: { ...secretFound, action: "secret_scanning_alert.resolve" },
  }),
];

export { GitHubSecretScanningAlertCreated as rule };
