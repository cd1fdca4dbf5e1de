import { RuleTest } from "@pypanther/core";
import { GitHubWebhookWorkflowSkipCommits } from "../src/github-webhook-workflow-skip-commits";

const skipping = {
  p_log_type: "GitHub.Webhook",
  repository: {
    full_name: "harbourline/widgets",
    name: "widgets",
    private: false,
    allow_forking: true,
    html_url: "https://github.com/harbourline/widgets",
  },
  compare: "https://github.com/harbourline/widgets/compare/77aa00...5be0c2",
  head_commit: { id: "5be0c2d19f7744aa", message: "Tidy up [Skip CI]", author: { name: "Tomas Veld" } },
  commits: [
    { id: "77aa00", message: "Fix a typo", author: { name: "Noor Haddad" } },
    { id: "5be0c2d19f7744aa", message: "Tidy up [Skip CI]\n\nskip-checks:true", author: { name: "Tomas Veld" } },
  ],
  pusher: { name: "tomas-veld" },
  ref: "refs/heads/main",
};

export const tests = [
  new RuleTest({
    name: "a commit of the push skips workflows",
    expectedResult: true,
    log: skipping,
    expectedTitle: "Push of [5be0c2d1] to [harbourline/widgets] skips workflows",
    expectedSeverity: "MEDIUM",
    expectedReference: "https://github.com/harbourline/widgets/compare/77aa00...5be0c2",
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
      push_details: {
        pusher: { name: "tomas-veld" },
        ref: "refs/heads/main",
        before: null,
        after: null,
        forced: null,
        size: 2,
      },
      head_commit: {
        id: "5be0c2d19f7744aa",
        message: "Tidy up [Skip CI]",
        timestamp: null,
        url: null,
        author: "Tomas Veld",
        committer: null,
      },
      skip_commits: [
        {
          id: "5be0c2d19f7744aa",
          message: "Tidy up [Skip CI]\n\nskip-checks:true",
          author: "Tomas Veld",
          matched_patterns: [String.raw`\[skip ci\]`, String.raw`skip-checks:\s*true`],
        },
      ],
    },
  }),
  new RuleTest({
    name: "the push has no head commit",
    expectedResult: true,
    log: { ...skipping, head_commit: null, repository: { allow_forking: true } },
    expectedTitle: "Push of an unknown commit to an unknown repository skips workflows",
  }),
  new RuleTest({
    name: "no message asks for it",
    expectedResult: false,
    log: { ...skipping, commits: [{ message: "Skip CI on drafts" }, { message: null }] },
  }),
  new RuleTest({
    name: "the repository is private",
    expectedResult: false,
    log: { ...skipping, repository: { ...skipping.repository, private: true } },
  }),
  new RuleTest({
    name: "the repository cannot be forked",
    expectedResult: false,
    log: { ...skipping, repository: { ...skipping.repository, allow_forking: false } },
  }),
  new RuleTest({
    name: "no push",
    expectedResult: false,
    log: { ...skipping, pusher: null },
  }),
];

export { GitHubWebhookWorkflowSkipCommits as rule };
