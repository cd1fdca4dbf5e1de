import {
  type AlertContext,
  type EventReader,
  exists,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { githubReferenceUrl, githubWebhookAlertContext, githubWebhookRepository } from "@pypanther/helpers/github";
import { containsPattern } from "@pypanther/helpers/text-patterns";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";

/** A push to a repository that anyone can fork told CI to stay away, which lets a change in without the checks. */
export class GitHubWebhookWorkflowSkipCommits extends Rule {
  id = "GitHub.Webhook.WorkflowSkipCommits-prototype";
  displayName = "GitHub Commits Skipping Workflows";
  logTypes = [LogType.GITHUB_WEBHOOK];
  tags = ["CI/CD", "Workflow"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195.002", "TA0005:T1622"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A commit pushed to a public repository asks GitHub to skip its workflows. An attacker can bring in a change " +
    "without checks this way.";
  defaultRunbook =
    "1. Read the changes of the commit, workflow files and dependencies first. " +
    "2. Run the skipped checks by hand and compare. " +
    "3. Ask the pusher for the reason; revert the commit when there is no good one. " +
    "4. Require status checks on the branch so that skipping them blocks the merge.";
  defaultReference = "https://docs.github.com/en/actions/managing-workflow-runs/skipping-workflow-runs";

  when: When = { pusher: exists(), commits: exists() };

  /** What in a message keeps workflows from running, as regular expressions (RE2) that ignore case. */
  skipPatterns: string[] = [
    String.raw`\[skip ci\]`,
    String.raw`\[ci skip\]`,
    String.raw`\[no ci\]`,
    String.raw`\[skip actions\]`,
    String.raw`\[actions skip\]`,
    String.raw`skip-checks:\s*true`,
  ];

  rule(event: PantherEvent) {
    const repository = event.reader("repository");
    return (
      isTruthy(event.get("pusher")) &&
      !isTruthy(repository.get("private")) &&
      isTruthy(repository.get("allow_forking")) &&
      event
        .readers("commits")
        .some((commit) => containsPattern(commit.string("message"), this.skipPatterns.map(ignoringCase)))
    );
  }

  title(event: PantherEvent) {
    const repository = githubWebhookRepository(event);
    const commit = titleValue(event.string("head_commit", "id").slice(0, 8), "an unknown commit");
    return `Push of ${commit} to ${repository} skips workflows`;
  }

  reference(event: PantherEvent) {
    return githubReferenceUrl(event) ?? this.defaultReference;
  }

  alertContext(event: PantherEvent): AlertContext {
    const commits = event.readers("commits").map((commit) => ({
      id: commit.get("id"),
      message: commit.get("message"),
      author: commit.deepGet("author", "name"),
      matched_patterns: this.skipsIn(commit),
    }));
    return {
      ...githubWebhookAlertContext(event),
      skip_commits: commits.filter((commit) => commit.matched_patterns.length > 0),
    };
  }

  private skipsIn(commit: EventReader): string[] {
    const message = commit.string("message");
    return this.skipPatterns.filter((pattern) => containsPattern(message, [ignoringCase(pattern)]));
  }
}

function ignoringCase(pattern: string): string {
  return `(?i)${pattern}`;
}
