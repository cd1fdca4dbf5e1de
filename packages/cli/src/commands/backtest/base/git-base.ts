import { existsSync, realpathSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { UsageError } from "../../../kernel/errors";
import { sideProgram } from "../side/side-program";
import type { Base } from "./base";
import { chooseCommit } from "./choose-commit";
import { ask, gitIn, topOf } from "./git";
import { installPackages } from "./install-packages";
import { linkPackages, packageOfRepository } from "./link-packages";
import { differingLock, installationOf, type TwoCheckouts } from "./lock-files";

/** Where a base is laid out. */
export interface BasePlace {
  /** The project's directory. */
  readonly root: string;
  /** An empty directory that belongs to the base. */
  readonly scratch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** Is told what is done that takes time. */
  readonly tell: (text: string) => void;
}

/** The program of the command that is installed in the base. */
function installedProgram(root: string): string {
  const require = createRequire(join(root, "package.json"));
  let program: string | undefined;
  try {
    program = join(dirname(require.resolve("@pypanther/cli/bin")), "backtest-side.js");
  } catch {
    // Told below, like one that is too old.
  }
  if (program !== undefined && existsSync(program)) return program;
  const found = program === undefined ? "lacks @pypanther/cli" : "has a version of @pypanther/cli without backtest";
  throw new UsageError(`The base ${found}, so it cannot be run. Name a later one: --base <commit>`);
}

/** Gives the base its packages: the working copy's when it needs the same ones, else those that its lock file says. */
async function givePackages(checkouts: TwoCheckouts, place: BasePlace): Promise<Pick<Base, "program" | "packages">> {
  const root = join(checkouts.base, checkouts.project);
  const lock = differingLock(checkouts);
  const own = lock === undefined ? packageOfRepository(checkouts) : undefined;
  if (lock === undefined && own === undefined) {
    linkPackages(checkouts);
    return { program: sideProgram(), packages: "packages of the working copy" };
  }
  const reason = lock === undefined ? `${own ?? ""} is part of the repository` : `${lock} differs`;
  const installation = installationOf(root, checkouts.base);
  const [manager] = installation.command;
  place.tell(`Installing the packages of the base with ${manager}, since ${reason}.`);
  await installPackages(installation, place.env, place.signal);
  return { program: installedProgram(root), packages: `packages of its own, installed with ${manager}: ${reason}` };
}

/** A base that is checked out, and how to remove what git remembers of that. */
export interface CheckedOut extends Base {
  remove(): Promise<void>;
}

/** Checks out a commit beside the working copy, which is left as it is, with the packages that it needs. */
export async function checkOut(ref: string | undefined, place: BasePlace): Promise<CheckedOut> {
  const root = realpathSync(place.root);
  const git = gitIn(root, place.env);
  const working = realpathSync(await topOf(git));
  const { commit, reason } = await chooseCommit(git, ref);
  const base = join(realpathSync(place.scratch), "checkout");
  const project = relative(working, root);
  const remove = async (): Promise<void> => {
    await ask(git, "worktree", "remove", "--force", "--force", base);
    await ask(git, "worktree", "prune");
  };
  try {
    // Hooks of the repository are for people's checkouts.
    await git("-c", "core.hooksPath=/dev/null", "worktree", "add", "--detach", "--quiet", base, commit);
    if (!existsSync(join(base, project))) throw new UsageError(`The base has no ${project}: the project is newer.`);
    const packages = await givePackages({ working, base, project }, place);
    return { root: join(base, project), label: `commit ${commit.slice(0, 10)} (${reason})`, ...packages, remove };
  } catch (thrown) {
    await remove();
    throw thrown;
  }
}
