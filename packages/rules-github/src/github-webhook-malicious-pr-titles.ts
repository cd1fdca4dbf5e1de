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
import {
  analyseBashInjection,
  containsBashInjectionPattern,
  githubReferenceUrl,
  githubWebhookAlertContext,
  githubWebhookRepository,
  isCrossForkPr,
} from "@pypanther/helpers/github";

/** A pull request was opened with text that a shell would run in its title, body or branch, which is how workflows get hijacked. */
export class GitHubWebhookMaliciousPRTitles extends Rule {
  id = "GitHub.Webhook.MaliciousPRTitles-prototype";
  displayName = "GitHub Malicious Pull Request Content";
  logTypes = [LogType.GITHUB_WEBHOOK];
  tags = ["Code Injection", "Supply Chain"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195.002", "TA0002:T1072"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A title, body, branch or label of a new pull request contains shell syntax.";
  defaultRunbook =
    "1. Do not rerun or approve workflows of the pull request. " +
    "2. Find the runs it has started already and look for the text in their commands. " +
    "3. Rotate what those runs could read, and check releases and packages made since. " +
    "4. Pass such texts to scripts through environment variables, never by interpolation. " +
    "5. Close the pull request and block its author if it was an attack.";
  defaultReference = "https://github.com/nrwl/nx/security/advisories/GHSA-cxm3-wv7p-598c";

  when: When = { action: "opened", pull_request: exists() };

  rule(event: PantherEvent) {
    return Object.values(textsOf(event)).some(containsBashInjectionPattern);
  }

  title(event: PantherEvent) {
    const number = event.text("pull_request", "number") || "<UNKNOWN>";
    const repository = githubWebhookRepository(event);
    return `Shell syntax in pull request [${number}] [${event.string("action")}] in [${repository}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return isCrossForkPr(event) ? "DEFAULT" : "LOW";
  }

  reference(event: PantherEvent) {
    return githubReferenceUrl(event) ?? this.defaultReference;
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...githubWebhookAlertContext(event), field_analysis: analyseBashInjection(textsOf(event)) };
  }
}

function textsOf(event: PantherEvent): Record<string, string> {
  const pullRequest = event.reader("pull_request");
  return {
    title: pullRequest.string("title"),
    body: pullRequest.string("body"),
    head_ref: pullRequest.string("head", "ref"),
    head_label: pullRequest.string("head", "label"),
    head_repo_default_branch: pullRequest.string("head", "repo", "default_branch"),
  };
}
