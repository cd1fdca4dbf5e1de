import { RuleTest } from "@pypanther/core";
import { GitHubWorkflowDispatchByGitHubBot } from "../src/github-workflow-dispatch-by-github-bot";

const dispatched = {
  p_log_type: "GitHub.Audit",
  action: "workflows.created_workflow_run",
  actor: "github-actions[bot]",
  event: "workflow_dispatch",
  head_branch: "main",
  head_sha: "5be0c2d1",
  name: "publish",
  org: "harbourline",
  programmatic_access_type: "GitHub App server-to-server token",
  repo: "harbourline/widgets",
  token_id: 88,
  workflow_id: 7,
  workflow_run_id: 9120045517,
};

export const tests = [
  new RuleTest({
    name: "the bot dispatches a workflow",
    expectedResult: true,
    log: dispatched,
    expectedTitle: "[github-actions[bot]] dispatched the workflow [publish] in [harbourline/widgets]",
    expectedSeverity: "INFO",
    expectedAlertContext: {
      action: "workflows.created_workflow_run",
      actor: "github-actions[bot]",
      actor_location: null,
      org: "harbourline",
      repo: "harbourline/widgets",
      user: "",
      workflow_name: "publish",
      workflow_id: 7,
      workflow_run_id: 9120045517,
      head_branch: "main",
      head_sha: "5be0c2d1",
      programmatic_access_type: "GitHub App server-to-server token",
      token_id: 88,
      workflow_run_link: "https://github.com/harbourline/widgets/actions/runs/9120045517",
    },
  }),
  new RuleTest({
    name: "the record names neither workflow nor repository",
    expectedResult: true,
    log: { ...dispatched, name: null, repo: null },
    expectedTitle: "[github-actions[bot]] dispatched the workflow of an unknown name in an unknown repository",
  }),
  new RuleTest({
    name: "a person dispatches a workflow",
    expectedResult: false,
    log: { ...dispatched, actor: "pavel-lindgren" },
  }),
  new RuleTest({
    name: "a push starts a workflow",
    expectedResult: false,
    log: { ...dispatched, event: "push" },
  }),
  new RuleTest({
    name: "the token is a personal one",
    expectedResult: false,
    log: { ...dispatched, programmatic_access_type: "Fine-grained personal access token" },
  }),
];

export { GitHubWorkflowDispatchByGitHubBot as rule };
