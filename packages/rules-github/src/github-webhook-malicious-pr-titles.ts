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
import { titleValue } from "@pypanther/helpers/title-value";

/** A pull request was opened with text that a shell would run in its title, body or branch, which is how workflows get hijacked. */
export class GitHubWebhookMaliciousPRTitles extends Rule {
  id = "GitHub.Webhook.MaliciousPRTitles-prototype";
  displayName = "GitHub Malicious Pull Request Content";
  logTypes = [LogType.GITHUB_WEBHOOK];
  tags = ["Code Injection", "Supply Chain"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195.002", "TA0002:T1072"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A new pull request contains shell syntax in its title, body, branch or label. If a workflow pastes it into a " +
    "script, the attacker's command runs.";
  defaultRunbook =
    "1. Stop workflows of the pull request and do not approve new runs. " +
    "2. Find the runs it has started and look for the text in their commands. " +
    "3. Rotate what those runs could read, and check releases and packages made since. " +
    "4. Close the pull request and block its author if it was an attack.";
  defaultReference = "https://github.com/nrwl/nx/security/advisories/GHSA-cxm3-wv7p-598c";

  when: When = { action: "opened", pull_request: exists() };

  rule(event: PantherEvent) {
    return Object.values(textsOf(event)).some(containsBashInjectionPattern);
  }

  title(event: PantherEvent) {
    const number = titleValue(event.text("pull_request", "number"), "of an unknown number");
    const repository = githubWebhookRepository(event);
    return `Shell syntax in pull request ${number} ${titleValue(event.string("action"), "an unknown action")} in ${repository}`;
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
