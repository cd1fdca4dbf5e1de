import type { EventReader, JsonValue } from "@pypanther/core";
import { isTruthy } from "./truthy";
import { titleValue } from "./title-value";

export {
  analyseBashInjection,
  BASH_INJECTION_PATTERNS,
  containsBashInjectionPattern,
  getMatchedBashPatterns,
} from "./bash-injection";

/** Who did what, in which organisation and repository. */
export interface GithubAlertContext {
  [key: string]: JsonValue;
  action: JsonValue;
  actor: JsonValue;
  actor_location: JsonValue;
  org: JsonValue;
  repo: JsonValue;
  user: JsonValue;
}

const pullRequestActions: readonly string[] = [
  ...["opened", "synchronize", "reopened", "closed", "edited", "ready_for_review", "converted_to_draft"],
  ...["assigned", "unassigned", "labeled", "unlabeled"],
];

/** The alert context of a GitHub audit event. */
export function githubAlertContext(event: EventReader): GithubAlertContext {
  return {
    action: event.get("action", ""),
    actor: event.get("actor", ""),
    actor_location: event.deepGet("actor_location", "country_code"),
    org: event.get("org", ""),
    repo: event.get("repo", ""),
    user: event.get("user", ""),
  };
}

/** The alert context of a GitHub webhook: the audit context, the repository and what the hook tells of sender, pull request and push. */
export function githubWebhookAlertContext(event: EventReader): GithubAlertContext {
  return {
    ...githubAlertContext(event),
    repository: pick(event.reader("repository"), "name", "full_name", "private", "fork", "default_branch", "html_url"),
    ...(isTruthy(event.get("sender")) && { sender: pick(event.reader("sender"), "login", "id", "type", "html_url") }),
    ...(isPullRequestEvent(event) && pullRequestContext(event)),
    ...(isTruthy(event.get("pusher")) && pushContext(event)),
  };
}

/**
 * Whether code comes from another repository than it goes to: by the pull request's repositories, else by those of a
 * workflow run's pull requests, else by those of the run itself.
 */
export function isCrossForkPr(event: EventReader): boolean {
  const pullRequest = event.reader("pull_request");
  const head = pullRequest.deepGet("head", "repo", "full_name");
  const base = pullRequest.deepGet("base", "repo", "full_name");
  if (head && base) return head !== base;
  const run = event.reader("workflow_run");
  const ofRun = [run.deepGet("head_repository", "id"), run.deepGet("repository", "id")] as const;
  return [
    ...run.readers("pull_requests").map((pr) => [pr.deepGet("head", "repo", "id"), pr.deepGet("base", "repo", "id")]),
    ofRun,
  ].some(([from, to]) => from && to && from !== to);
}

/** Whether a webhook tells of something that happened to a pull request. */
export function isPullRequestEvent(event: EventReader): boolean {
  return event.get("pull_request") !== null && pullRequestActions.includes(event.string("action"));
}

/** The page that shows what happened: the pull request, the compared commits, the workflow run or the repository. */
export function githubReferenceUrl(event: EventReader): string | null {
  return (
    (isPullRequestEvent(event) && event.string("pull_request", "html_url")) ||
    event.string("compare") ||
    event.string("workflow_run", "html_url") ||
    event.string("repository", "html_url") ||
    null
  );
}

/** Whether an audit action such as "hook.destroy" created, deleted or only modified something. */
export function githubChange(action: string): "created" | "deleted" | "modified" {
  if (action.endsWith("create")) return "created";
  return action.endsWith("destroy") ? "deleted" : "modified";
}

/** Whether a job of a workflow has a step whose name, in lower case, holds one of the phrases. */
export function hasWorkflowStep(event: EventReader, phrases: readonly string[]): boolean {
  return event.readers("workflow_job", "steps").some((step) => {
    const name = step.string("name").toLowerCase();
    return phrases.some((phrase) => name.includes(phrase));
  });
}

function pullRequestContext(event: EventReader): Record<string, JsonValue> {
  const pullRequest = event.reader("pull_request");
  return {
    pull_request: {
      ...pick(pullRequest, "number", "title", "state", "draft", "html_url", "created_at", "updated_at"),
      user: pullRequest.deepGet("user", "login"),
    },
    fork_analysis: {
      is_cross_fork: isCrossForkPr(event),
      head_repo: pullRequest.deepGet("head", "repo", "full_name"),
      base_repo: pullRequest.deepGet("base", "repo", "full_name"),
      head_ref: pullRequest.deepGet("head", "ref"),
      base_ref: pullRequest.deepGet("base", "ref"),
      head_sha: pullRequest.deepGet("head", "sha"),
      base_sha: pullRequest.deepGet("base", "sha"),
    },
  };
}

function pushContext(event: EventReader): Record<string, JsonValue> {
  const commit = event.reader("head_commit");
  return {
    push_details: { ...pick(event, "pusher", "ref", "before", "after", "forced"), size: event.list("commits").length },
    ...(isTruthy(event.get("head_commit")) && {
      head_commit: {
        ...pick(commit, "id", "message", "timestamp", "url"),
        author: commit.deepGet("author", "name"),
        committer: commit.deepGet("committer", "name"),
      },
    }),
  };
}

function pick(reader: EventReader, ...keys: string[]): Record<string, JsonValue> {
  return Object.fromEntries(keys.map((key) => [key, reader.get(key)]));
}

/** The repository of an audit event, "owner/name", for titles. */
export function githubAuditRepository(event: EventReader): string {
  return titleValue(event.string("repo"), "an unknown repository");
}

/** The repository of a webhook event, "owner/name", for titles. */
export function githubWebhookRepository(event: EventReader): string {
  return titleValue(event.string("repository", "full_name"), "an unknown repository");
}
