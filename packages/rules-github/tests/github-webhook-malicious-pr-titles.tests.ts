import { RuleTest } from "@pypanther/core";
import { GitHubWebhookMaliciousPRTitles } from "../src/github-webhook-malicious-pr-titles";

const opened = {
  p_log_type: "GitHub.Webhook",
  action: "opened",
  repository: {
    full_name: "harbourline/widgets",
    name: "widgets",
    private: false,
    html_url: "https://github.com/harbourline/widgets",
  },
  pull_request: {
    number: 31,
    title: "Docs",
    body: null,
    state: "open",
    html_url: "https://github.com/harbourline/widgets/pull/31",
    head: {
      ref: "$(id)",
      label: "guest-marlow:fix",
      repo: { full_name: "guest-marlow/widgets", default_branch: "main" },
    },
    base: { ref: "main", repo: { full_name: "harbourline/widgets" } },
  },
};

export const tests = [
  new RuleTest({
    name: "the branch of a fork is named like a command",
    expectedResult: true,
    log: opened,
    expectedTitle: "Shell syntax in pull request [31] [opened] in [harbourline/widgets]",
    expectedSeverity: "HIGH",
    expectedReference: "https://github.com/harbourline/widgets/pull/31",
    expectedAlertContext: {
      action: "opened",
      actor: "",
      actor_location: null,
      org: "",
      repo: "",
      user: "",
      repository: { ...opened.repository, fork: null, default_branch: null },
      pull_request: {
        number: 31,
        title: "Docs",
        state: "open",
        user: null,
        draft: null,
        html_url: "https://github.com/harbourline/widgets/pull/31",
        created_at: null,
        updated_at: null,
      },
      fork_analysis: {
        is_cross_fork: true,
        head_repo: "guest-marlow/widgets",
        base_repo: "harbourline/widgets",
        head_ref: "$(id)",
        base_ref: "main",
        head_sha: null,
        base_sha: null,
      },
      field_analysis: {
        head_ref: { value: "$(id)", matched_patterns: [{ pattern: String.raw`\$\([^)]+\)`, match: ["$(id)"] }] },
      },
    },
  }),
  new RuleTest({
    name: "a colleague writes a command into the body",
    expectedResult: true,
    log: { ...opened, repository: null, pull_request: { body: 'run `bash -c "id"`' } },
    expectedTitle: "Shell syntax in pull request of an unknown number [opened] in an unknown repository",
    expectedSeverity: "LOW",
    expectedReference: "https://github.com/nrwl/nx/security/advisories/GHSA-cxm3-wv7p-598c",
  }),
  new RuleTest({
    name: "the default branch of the fork",
    expectedResult: true,
    log: { ...opened, pull_request: { head: { ref: "fix", repo: { default_branch: "<(id)" } } } },
  }),
  new RuleTest({
    name: "a harmless pull request",
    expectedResult: false,
    log: { ...opened, pull_request: { ...opened.pull_request, head: { ...opened.pull_request.head, ref: "fix" } } },
  }),
  new RuleTest({
    name: "a pull request that was opened before",
    expectedResult: false,
    log: { ...opened, action: "synchronize" },
  }),
  new RuleTest({
    name: "no pull request",
    expectedResult: false,
    log: { ...opened, pull_request: null },
  }),
];

export { GitHubWebhookMaliciousPRTitles as rule };
