import { RuleTest } from "@pypanther/core";
import { GitHubWebhookMaliciousCommentContent } from "../src/github-webhook-malicious-comment-content";

const bait = {
  p_log_type: "GitHub.Webhook",
  action: "created",
  repository: {
    full_name: "harbourline/widgets",
    name: "widgets",
    private: false,
    html_url: "https://github.com/harbourline/widgets",
  },
  comment: {
    id: 4411,
    body: "same here $(id)",
    user: { login: "guest-marlow" },
    html_url: "https://github.com/harbourline/widgets/issues/3#issuecomment-4411",
  },
  issue: { number: 3 },
};

const review = {
  p_log_type: "GitHub.Webhook",
  action: "submitted",
  repository: {
    full_name: "harbourline/widgets",
    name: "widgets",
    private: false,
    html_url: "https://github.com/harbourline/widgets",
  },
  pull_request: { number: 8 },
  review: { id: 902, body: "try bash -c 'id'", state: "commented" },
};

export const tests = [
  new RuleTest({
    name: "a comment with command substitution",
    expectedResult: true,
    log: bait,
    expectedTitle: "Shell syntax in issue comment [4411] [created] in [harbourline/widgets]",
    expectedSeverity: "MEDIUM",
    expectedReference: "https://github.com/harbourline/widgets/issues/3#issuecomment-4411",
    expectedAlertContext: {
      action: "created",
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
      comment_analysis: {
        body: "same here $(id)",
        matched_patterns: [{ pattern: String.raw`\$\([^)]+\)`, match: ["$(id)"] }],
        comment_id: 4411,
        user: "guest-marlow",
        html_url: "https://github.com/harbourline/widgets/issues/3#issuecomment-4411",
        created_at: null,
        updated_at: null,
      },
    },
  }),
  new RuleTest({
    name: "a comment on a pull request is edited",
    expectedResult: true,
    log: { ...bait, action: "edited", pull_request: { number: 3 }, comment: { body: "$(id)" } },
    expectedTitle: "Shell syntax in pull request comment of an unknown number [edited] in [harbourline/widgets]",
    expectedReference: "https://github.com/harbourline/widgets",
  }),
  new RuleTest({
    name: "a review",
    expectedResult: true,
    log: review,
    expectedTitle: "Shell syntax in review [902] [submitted] in [harbourline/widgets]",
    expectedAlertContext: {
      action: "submitted",
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
      review_analysis: {
        body: "try bash -c 'id'",
        matched_patterns: [{ pattern: String.raw`(?:bash|sh)\s+-c\s+['\"]`, match: ["bash -c '"] }],
        review_id: 902,
        user: null,
        state: "commented",
        html_url: null,
        submitted_at: null,
      },
    },
  }),
  new RuleTest({
    name: "a comment is deleted",
    expectedResult: false,
    log: { ...bait, action: "deleted" },
  }),
  new RuleTest({
    name: "a review is dismissed",
    expectedResult: false,
    log: { ...review, action: "dismissed" },
  }),
  new RuleTest({
    name: "a harmless comment",
    expectedResult: false,
    log: { ...bait, comment: { ...bait.comment, body: "the `build` target fails (again)" } },
  }),
  new RuleTest({
    name: "a comment without text",
    expectedResult: false,
    log: { ...bait, comment: { ...bait.comment, body: null } },
  }),
];

export { GitHubWebhookMaliciousCommentContent as rule };
