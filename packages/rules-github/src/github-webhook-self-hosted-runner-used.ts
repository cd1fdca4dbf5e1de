import {
  type AlertContext,
  exists,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";

/** A job ran on a machine of the organization's own, where foreign code could settle and look around the network. */
export class GitHubWebhookSelfHostedRunnerUsed extends Rule {
  id = "GitHub.Webhook.SelfHostedRunnerUsed-prototype";
  displayName = "GitHub Workflow Using Self-Hosted Runner";
  createAlert = false;
  logTypes = [LogType.GITHUB_WEBHOOK];
  tags = ["CI/CD", "Workflow", "Self-Hosted", "Infrastructure"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195.002", "TA0002:T1072", "TA0008:T1021"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A workflow job ran on a self-hosted runner. Code from outside could stay on that machine and reach the internal " +
    "network.";
  defaultRunbook =
    "1. Check whether outsiders can start workflows in this repository, as when it is public or can be forked. " +
    "2. Move its jobs to hosted runners or to ones that are deleted after each job if they can. " +
    "3. Disconnect and rebuild the machine if an outsider started the job.";
  defaultReference =
    "https://docs.github.com/en/actions/hosting-your-own-runners/managing-self-hosted-runners/about-self-hosted-runners#self-hosted-runner-security";

  when: When = { action: "completed", "workflow_job.runner_name": exists() };

  rule(event: PantherEvent) {
    const runner = event.string("workflow_job", "runner_name");
    return runner !== "" && !runner.startsWith("GitHub Actions");
  }

  title(event: PantherEvent) {
    const runner = titleValue(event.string("workflow_job", "runner_name"), "of an unknown name");
    const job = titleValue(event.string("workflow_job", "name"), "an unknown workflow");
    const repository = titleValue(event.string("repository", "full_name"), "an unknown repository");
    return `Self-hosted runner ${runner} ran ${job} of ${repository}`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const repository = event.reader("repository");
    const isOpen =
      repository.get("visibility") === "public" ||
      !isTruthy(repository.deepGet("private") ?? true) ||
      isTruthy(repository.get("allow_forking"));
    return isOpen ? "MEDIUM" : "INFO";
  }

  alertContext(event: PantherEvent): AlertContext {
    const job = event.reader("workflow_job");
    const repository = event.reader("repository");
    return {
      workflow_name: job.get("name"),
      workflow_job_id: job.get("id"),
      workflow_run_id: job.get("run_id"),
      workflow_url: job.get("html_url"),
      repository: repository.get("full_name"),
      repository_private: repository.get("private"),
      repository_visibility: repository.get("visibility"),
      head_branch: job.get("head_branch"),
      head_sha: job.get("head_sha"),
      conclusion: job.get("conclusion"),
      runner_name: job.get("runner_name"),
      runner_group_name: job.get("runner_group_name"),
      runner_id: job.get("runner_id"),
      runner_group_id: job.get("runner_group_id"),
      actor: event.deepGet("sender", "login"),
    };
  }
}
