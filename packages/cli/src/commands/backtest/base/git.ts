import { execFile } from "node:child_process";
import { toError } from "@pypanther/core/runtime";
import { UsageError } from "../../../kernel/errors";

/** Git, called in one directory. */
export interface Git {
  /** What a command prints, without the line's end. Throws a UsageError with git's own words when it fails. */
  (...args: string[]): Promise<string>;
}

/** What a hook sets so that git finds the repository that runs it; here each call says where it works. */
const ofHooks = new Set(["GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_PREFIX", "GIT_OBJECT_DIRECTORY"]);

/** An environment in which git looks at the directory it is called in, whatever hook has started us, and says things in English. */
function environment(env: Readonly<Record<string, string | undefined>>): Record<string, string | undefined> {
  return { ...Object.fromEntries(Object.entries(env).filter(([name]) => !ofHooks.has(name))), LC_ALL: "C" };
}

/** Git in a directory. */
export function gitIn(directory: string, env: Readonly<Record<string, string | undefined>>): Git {
  const options = { cwd: directory, env: environment(env), maxBuffer: 16 * 1024 * 1024 };
  return (...args) =>
    new Promise((resolve, reject) => {
      execFile("git", args, options, (error, stdout, stderr) => {
        if (!error) return resolve(stdout.trimEnd());
        if (error.code === "ENOENT") return reject(new UsageError("A base in git needs git, which was not found."));
        const why = stderr.trim() || toError(error).message;
        reject(new UsageError(`git ${args[0] === "-c" ? (args[2] ?? "") : (args[0] ?? "")} failed: ${why}`));
      });
    });
}

/**
 * The top of the repository that git's directory lies in. Throws a UsageError when there is none, and git's own words for
 * anything else that keeps it from looking.
 */
export async function topOf(git: Git): Promise<string> {
  try {
    return await git("rev-parse", "--show-toplevel");
  } catch (thrown) {
    if (!/not a git repository/i.test(toError(thrown).message)) throw thrown;
    throw new UsageError(
      "The project is not in a git repository, so there is no earlier version of it. Name an archive: --base archive.zip",
    );
  }
}

/** What a command prints, or undefined when it fails. */
export async function ask(git: Git, ...args: string[]): Promise<string | undefined> {
  try {
    return await git(...args);
  } catch {
    return undefined;
  }
}
