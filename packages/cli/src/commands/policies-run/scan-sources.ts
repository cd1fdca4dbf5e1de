import { existsSync } from "node:fs";
import { openSources, type Source } from "@pypanther/engine";
import type { CommandContext } from "../../kernel/context";
import { opened } from "../../kernel/opened";
import { visible } from "../../render/visible";
import { untilAborted } from "../run/until-aborted";

/** What lies beside the resources of a scan: what it could not read, and how far it was when it was interrupted. */
const besides = [
  { suffix: ".missing.jsonl", says: "lacks what could not be read" },
  { suffix: ".progress", says: "is of a scan that was interrupted" },
] as const;

/** The files of one or more scans. */
export interface ScanSources {
  readonly sources: readonly Source[];
  /** Whether a scan says of itself that it holds only a part of what there is. */
  readonly incomplete: boolean;
}

/**
 * Opens the files that hold resources, without those that `scan aws` writes beside them, and tells on stderr of scans that
 * are not complete. Throws a UsageError for files that are not there.
 */
export async function openScan(
  paths: readonly string[],
  { stdin, stderr, cwd, signal }: CommandContext,
): Promise<ScanSources> {
  const found = await opened(openSources(paths, { stdin: untilAborted<Buffer>(stdin, signal), cwd }));
  const sources = found.filter(({ name }) => !besides.some(({ suffix }) => name.endsWith(suffix)));
  let incomplete = false;
  for (const { name, path } of sources) {
    const beside = besides.find(({ suffix }) => path !== undefined && existsSync(path + suffix));
    if (!beside) continue;
    incomplete = true;
    const warning = `${visible(name)} ${beside.says}: what it does not hold is not taken for gone.`;
    stderr.write(`${stderr.style.yellow("Warning:")} ${warning}\n`);
  }
  return { sources, incomplete };
}
