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
    "The body of a comment or review contains shell syntax such as command substitution or a download piped into a shell.";
  defaultRunbook =
    "1. Read the comment: is it an honest code sample or bait for a workflow? " +
    "2. Search the workflows for ones triggered by comments or reviews that put the body into a run step. " +
    "3. If one ran, read its log, rotate its secrets and review what it published. " +
    "4. Hide the comment and block the account when it was meant as an attack.";
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
    const action = event.string("action") || "<UNKNOWN_ACTION>";
    return `Shell syntax in ${subject(event)} [${action}] in [${repository}]`;
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
    return `${kind} comment [${event.text("comment", "id") || "<UNKNOWN>"}]`;
  }
  return event.get("review") === null ? "a text" : `review [${event.text("review", "id") || "<UNKNOWN>"}]`;
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
