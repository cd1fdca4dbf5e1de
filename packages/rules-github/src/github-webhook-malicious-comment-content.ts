import {
  type AlertContext,
  exists,
  type JsonValue,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import {
  containsBashInjectionPattern,
  getMatchedBashPatterns,
  githubReferenceUrl,
  githubWebhookAlertContext,
  githubWebhookRepository,
} from "@pypanther/helpers/github";
import { titleValue } from "@pypanther/helpers/title-value";
import { isTruthy } from "@pypanther/helpers/truthy";

/** A comment or review holds text that a shell would run, in the hope that a workflow pastes it into a script. */
export class GitHubWebhookMaliciousCommentContent extends Rule {
  id = "GitHub.Webhook.MaliciousCommentContent-prototype";
  displayName = "GitHub Malicious Comment/Review Content";
  logTypes = [LogType.GITHUB_WEBHOOK];
  tags = ["Code Injection", "Supply Chain", "Social Engineering"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195.002", "TA0042:T1566"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A comment or review contains shell syntax. If a workflow pastes the text into a script, the attacker's command " +
    "runs with the workflow's secrets.";
  defaultRunbook =
    "1. Read the comment to see whether it is an honest code sample. " +
    "2. Search for workflows triggered by comments or reviews that put the body into a run step. " +
    "3. Read the logs of their runs, and rotate the secrets of each run that executed the text. " +
    "4. Hide the comment and block the account if it was an attack.";
  defaultReference = "https://github.com/nrwl/nx/security/advisories/GHSA-cxm3-wv7p-598c";

  when: When = [
    { action: ["created", "edited"], "comment.body": exists() },
    { action: ["submitted", "edited"], "review.body": exists() },
  ];

  rule(event: PantherEvent) {
    const action = event.string("action");
    return (
      (["created", "edited"].includes(action) && containsBashInjectionPattern(event.string("comment", "body"))) ||
      (["submitted", "edited"].includes(action) && containsBashInjectionPattern(event.string("review", "body")))
    );
  }

  title(event: PantherEvent) {
    const repository = githubWebhookRepository(event);
    const action = titleValue(event.string("action"), "an unknown action");
    return `Shell syntax in ${subject(event)} ${action} in ${repository}`;
  }

  reference(event: PantherEvent) {
    return (
      event.string("comment", "html_url") ||
      event.string("review", "html_url") ||
      (githubReferenceUrl(event) ?? this.defaultReference)
    );
  }

  alertContext(event: PantherEvent): AlertContext {
    return { ...githubWebhookAlertContext(event), ...commentAnalysis(event), ...reviewAnalysis(event) };
  }
}

function subject(event: PantherEvent): string {
  if (event.get("comment") !== null) {
    const kind = isTruthy(event.get("pull_request")) ? "pull request" : "issue";
    return `${kind} comment ${titleValue(event.text("comment", "id"), "of an unknown number")}`;
  }
  return event.get("review") === null
    ? "a text"
    : `review ${titleValue(event.text("review", "id"), "of an unknown number")}`;
}

function commentAnalysis(event: PantherEvent): Record<string, JsonValue> {
  const comment = event.reader("comment");
  const found = getMatchedBashPatterns(comment.string("body"));
  if (found.length === 0) return {};
  return {
    comment_analysis: {
      body: comment.get("body"),
      matched_patterns: found,
      comment_id: comment.get("id"),
      user: comment.deepGet("user", "login"),
      html_url: comment.get("html_url"),
      created_at: comment.get("created_at"),
      updated_at: comment.get("updated_at"),
    },
  };
}

function reviewAnalysis(event: PantherEvent): Record<string, JsonValue> {
  const review = event.reader("review");
  const found = getMatchedBashPatterns(review.string("body"));
  if (found.length === 0) return {};
  return {
    review_analysis: {
      body: review.get("body"),
      matched_patterns: found,
      review_id: review.get("id"),
      user: review.deepGet("user", "login"),
      state: review.get("state"),
      html_url: review.get("html_url"),
      submitted_at: review.get("submitted_at"),
    },
  };
}
