import { RuleTest } from "@pypanther/core";
import { GitHubWebhookSelfHostedRunnerUsed } from "../src/github-webhook-self-hosted-runner-used";

const ownRunner = {
  p_log_type: "GitHub.Webhook",
  action: "completed",
  repository: { full_name: "harbourline/widgets", private: true, visibility: "private", allow_forking: false },
  sender: { login: "pavel-lindgren" },
  workflow_job: {
    id: 5,
    run_id: 4,
    name: "compile",
    conclusion: "success",
    head_branch: "main",
    head_sha: "5be0c2d1",
    html_url: "https://github.com/harbourline/widgets/actions/runs/4/job/5",
    runner_id: 2,
    runner_name: "forge-03",
    runner_group_id: 1,
    runner_group_name: "Default",
  },
};

export const tests = [
  new RuleTest({
    name: "a job of a private repository runs on a machine of ours",
    expectedResult: true,
    log: ownRunner,
    expectedTitle: "Self-hosted runner [forge-03] ran [compile] of [harbourline/widgets]",
    expectedSeverity: "INFO",
    expectedAlertContext: {
      workflow_name: "compile",
      workflow_job_id: 5,
      workflow_run_id: 4,
      workflow_url: "https://github.com/harbourline/widgets/actions/runs/4/job/5",
      repository: "harbourline/widgets",
      repository_private: true,
      repository_visibility: "private",
      head_branch: "main",
      head_sha: "5be0c2d1",
      conclusion: "success",
      runner_name: "forge-03",
      runner_group_name: "Default",
      runner_id: 2,
      runner_group_id: 1,
      actor: "pavel-lindgren",
    },
  }),
  new RuleTest({
    name: "the repository can be forked",
    expectedResult: true,
    log: { ...ownRunner, repository: { ...ownRunner.repository, allow_forking: true } },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the repository is not private",
    expectedResult: true,
    log: { ...ownRunner, repository: { ...ownRunner.repository, private: false } },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "the repository is public",
    expectedResult: true,
    log: { ...ownRunner, repository: { visibility: "public" } },
    expectedSeverity: "MEDIUM",
    expectedTitle: "Self-hosted runner [forge-03] ran [compile] of an unknown repository",
  }),
  new RuleTest({
    name: "nothing is known of the repository",
    expectedResult: true,
    log: { ...ownRunner, repository: {} },
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "a runner of GitHub",
    expectedResult: false,
    log: { ...ownRunner, workflow_job: { ...ownRunner.workflow_job, runner_name: "GitHub Actions 12" } },
  }),
  new RuleTest({
    name: "the job waits for a runner",
    expectedResult: false,
    log: { ...ownRunner, action: "queued" },
  }),
  new RuleTest({
    name: "the job ended without a runner",
    expectedResult: false,
    log: { ...ownRunner, workflow_job: { ...ownRunner.workflow_job, runner_name: null } },
  }),
];

export { GitHubWebhookSelfHostedRunnerUsed as rule };
