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
import {
  analyseBashInjection,
  containsBashInjectionPattern,
  githubReferenceUrl,
  githubWebhookAlertContext,
  githubWebhookRepository,
} from "@pypanther/helpers/github";
import { titleValue } from "@pypanther/helpers/title-value";

/** A pushed commit hides text that a shell would run in its message or author, where a CI script may pick it up. */
export class GitHubWebhookMaliciousCommitContent extends Rule {
  id = "GitHub.Webhook.MaliciousCommitContent-prototype";
  displayName = "GitHub Malicious Commit Content";
  logTypes = [LogType.GITHUB_WEBHOOK];
  tags = ["Code Injection", "Supply Chain", "Account Compromise"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195.002", "TA0003:T1098"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The message or author of a pushed commit contains shell syntax. If a workflow pastes it into a script, the " +
    "attacker's command runs.";
  defaultRunbook =
    "1. Read the fields named in the alert and see whether a tool could have written them in good faith. " +
    "2. Find workflows that use commit messages or authors in run steps, and their runs for this push. " +
    "3. Rotate the secrets of any run that executed the text. " +
    "4. Remove the commit, and lock the account that pushed it until its owner is heard.";
  defaultReference = "https://github.com/nrwl/nx/security/advisories/GHSA-cxm3-wv7p-598c";

  when: When = [{ head_commit: exists() }, { commits: exists() }];

  rule(event: PantherEvent) {
    return commitsOf(event).some((commit) => Object.values(textsOf(commit)).some(containsBashInjectionPattern));
  }

  title(event: PantherEvent) {
    const repository = githubWebhookRepository(event);
    return `Shell syntax in a commit pushed to ${titleValue(event.string("ref"), "an unknown branch")} of ${repository}`;
  }

  reference(event: PantherEvent) {
    return (
      event.string("compare") ||
      event.string("head_commit", "url") ||
      (githubReferenceUrl(event) ?? this.defaultReference)
    );
  }

  alertContext(event: PantherEvent): AlertContext {
    const commits = commitsOf(event).map(analysis);
    return {
      ...githubWebhookAlertContext(event),
      malicious_commits: commits.filter(({ field_analysis: fields }) => Object.keys(fields).length > 0),
    };
  }
}

function commitsOf(event: PantherEvent): EventReader[] {
  return [event.reader("head_commit"), ...event.readers("commits")];
}

function textsOf(commit: EventReader): Record<string, string> {
  return {
    message: commit.string("message"),
    author_email: commit.string("author", "email"),
    author_name: commit.string("author", "name"),
  };
}

function analysis(commit: EventReader) {
  return {
    commit_id: commit.get("id"),
    message: commit.get("message"),
    author: commit.deepGet("author", "name"),
    author_email: commit.deepGet("author", "email"),
    timestamp: commit.get("timestamp"),
    url: commit.get("url"),
    has_malicious_patterns: true,
    field_analysis: analyseBashInjection(textsOf(commit)),
  };
}
