import { UsageError } from "../../../kernel/errors";
import { ask, type Git } from "./git";

/** A commit to compare with. */
export interface ChosenCommit {
  /** The full hash. */
  readonly commit: string;
  /** How it was chosen, for people. */
  readonly reason: string;
}

/** What the default branch may be called where the clone does not say. */
const usualBranches = ["origin/main", "origin/master", "main", "master"];

const commitOf = (git: Git, ref: string): Promise<string | undefined> =>
  ask(git, "rev-parse", "--verify", "--quiet", "--end-of-options", `${ref}^{commit}`);

async function defaultBranch(git: Git): Promise<string | undefined> {
  const named = await ask(git, "symbolic-ref", "--quiet", "--short", "refs/remotes/origin/HEAD");
  for (const branch of named === undefined ? usualBranches : [named, ...usualBranches]) {
    if ((await commitOf(git, branch)) !== undefined) return branch;
  }
  return undefined;
}

async function isShallow(git: Git): Promise<boolean> {
  return (await ask(git, "rev-parse", "--is-shallow-repository")) === "true";
}

const shallow =
  "This clone has only a part of the history, so where this branch began is not known. Fetch the whole of it " +
  "(actions/checkout: fetch-depth: 0), or name a commit: --base <commit>";

/**
 * The commit that a name means; without one, that where the current branch left the default branch, or the last one.
 * Throws a UsageError for a name that means none.
 */
export async function chooseCommit(git: Git, ref: string | undefined): Promise<ChosenCommit> {
  if (ref !== undefined) {
    const commit = await commitOf(git, ref);
    if (commit !== undefined) return { commit, reason: ref };
    throw new UsageError(
      `--base: "${ref}" is neither a commit, branch or tag of this repository nor an archive (.zip). ` +
        "Has it been fetched? See: git branch --all",
    );
  }
  const head = await commitOf(git, "HEAD");
  if (head === undefined)
    throw new UsageError("This repository has no commit yet, so there is nothing to compare with.");
  const branch = await defaultBranch(git);
  const common = branch && (await ask(git, "merge-base", "HEAD", branch));
  if (common === head) return { commit: head, reason: "the last commit" };
  if (branch && common) return { commit: common, reason: `where this branch left ${branch}` };
  if (await isShallow(git)) throw new UsageError(shallow);
  return { commit: head, reason: "the last commit" };
}
