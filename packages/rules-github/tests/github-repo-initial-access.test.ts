import { matchesInSequence, type SequenceEvent } from "@pypanther/core/testing";
import { GitHubRepoInitialAccess } from "../src";

const clone = {
  p_log_type: "GitHub.Audit",
  action: "git.clone",
  actor: "mira-solberg",
  org: "harbourline",
  repo: "harbourline/ledger",
  repository_public: false,
};
const YEAR_SECONDS = 365 * 24 * 60 * 60;

const matches = (...events: SequenceEvent[]) => matchesInSequence(GitHubRepoInitialAccess, events);

test("an account's first access to a repository matches, whatever it does there later", async () => {
  const push = { ...clone, action: "git.push" };
  expect(await matches({ log: clone }, { log: clone }, { log: push })).toEqual([true, false, false]);
});

test("each repository has a first access of its own", async () => {
  const other = { ...clone, repo: "harbourline/payroll" };
  expect(await matches({ log: clone }, { log: other }, { log: other })).toEqual([true, true, false]);
});

test("each account has a first access of its own", async () => {
  const other = { ...clone, actor: "tomas-veld" };
  expect(await matches({ log: clone }, { log: other }, { log: clone })).toEqual([true, true, false]);
});

test("access while the repository was public is not remembered", async () => {
  expect(await matches({ log: { ...clone, repository_public: true } }, { log: clone })).toEqual([false, true]);
});

test("an access is remembered for good", async () => {
  expect(await matches({ log: clone }, { log: clone, afterSeconds: YEAR_SECONDS })).toEqual([true, false]);
});
