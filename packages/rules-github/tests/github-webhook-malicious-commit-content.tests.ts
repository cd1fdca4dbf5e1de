import { RuleTest } from "@pypanther/core";
import { GitHubWebhookMaliciousCommitContent } from "../src/github-webhook-malicious-commit-content";

const push = {
  p_log_type: "GitHub.Webhook",
  repository: {
    full_name: "harbourline/widgets",
    name: "widgets",
    private: false,
    html_url: "https://github.com/harbourline/widgets",
  },
  ref: "refs/heads/topic",
  head_commit: {
    id: "c2",
    message: "Bump",
    author: { name: "$(id)", email: "t@example.org" },
    url: "https://github.com/harbourline/widgets/commit/c2",
  },
  commits: [
    { id: "c1", message: "Fix a typo", author: { name: "Noor Haddad", email: "noor@example.org" } },
    {
      id: "c2",
      message: "Bump",
      author: { name: "$(id)", email: "t@example.org" },
      url: "https://github.com/harbourline/widgets/commit/c2",
    },
  ],
};

const found = {
  commit_id: "c2",
  message: "Bump",
  author: "$(id)",
  author_email: "t@example.org",
  timestamp: null,
  url: "https://github.com/harbourline/widgets/commit/c2",
  has_malicious_patterns: true,
  field_analysis: {
    author_name: { value: "$(id)", matched_patterns: [{ pattern: String.raw`\$\([^)]+\)`, match: ["$(id)"] }] },
  },
};

export const tests = [
  new RuleTest({
    name: "the author of a commit is a command, head commit and list alike",
    expectedResult: true,
    log: push,
    expectedTitle: "Shell syntax in a commit pushed to [refs/heads/topic] of [harbourline/widgets]",
    expectedSeverity: "HIGH",
    expectedReference: "https://github.com/harbourline/widgets/commit/c2",
    expectedAlertContext: {
      action: "",
      actor: "",
      actor_location: null,
      org: "",
      repo: "",
      user: "",
      repository: {
        name: "widgets",
        full_name: "harbourline/widgets",
        private: false,
        fork: null,
        default_branch: null,
        html_url: "https://github.com/harbourline/widgets",
      },
      malicious_commits: [found, found],
    },
  }),
  new RuleTest({
    name: "an address in the list of commits, which the comparison shows",
    expectedResult: true,
    log: {
      ...push,
      compare: "https://github.com/harbourline/widgets/compare/a...b",
      head_commit: null,
      commits: [{ author: { email: "$(id)@example.org" } }],
    },
    expectedReference: "https://github.com/harbourline/widgets/compare/a...b",
  }),
  new RuleTest({
    name: "a message, while the list is missing",
    expectedResult: true,
    log: { ...push, ref: null, repository: null, commits: null, head_commit: { message: "eval($CMD" } },
    expectedTitle: "Shell syntax in a commit pushed to an unknown branch of an unknown repository",
  }),
  new RuleTest({
    name: "harmless commits",
    expectedResult: false,
    log: { ...push, head_commit: push.commits[0], commits: [push.commits[0], { message: null, author: null }] },
  }),
  new RuleTest({
    name: "no push",
    expectedResult: false,
    log: { p_log_type: "GitHub.Webhook", action: "opened" },
  }),
];

export { GitHubWebhookMaliciousCommitContent as rule };
