import { openSources, readRecords } from "@pypanther/engine";
import type { CommandContext } from "../../kernel/context";
import { opened } from "../../kernel/opened";
import { visible } from "../../render/visible";
import { untilAborted } from "../run/until-aborted";
import type { ScanPackage } from "./scan-package";

/** The first lines that cannot be read are shown, the others counted. */
const MAX_PROBLEMS = 5;

/** The resources that CloudTrail logs say have changed; how many is told on stderr. Throws a UsageError for files that are not there. */
export async function readChanges(
  paths: readonly string[],
  { ChangedResources }: ScanPackage,
  { stdin, stderr, cwd, signal }: CommandContext,
): Promise<object[]> {
  const changed = new ChangedResources();
  let problems = 0;
  const sources = await opened(openSources(paths, { stdin: untilAborted<Buffer>(stdin, signal), cwd }));
  await readRecords(
    sources,
    (event) => changed.add(event),
    ({ source, line, message }) => {
      problems += 1;
      if (problems <= MAX_PROBLEMS) stderr.write(`${visible(source)}:${line}: ${visible(message)}\n`);
    },
  );
  if (problems > MAX_PROBLEMS) stderr.write(`${problems - MAX_PROBLEMS} more lines could not be read.\n`);
  const list = changed.list();
  const count = `${list.length.toLocaleString("en-US")} ${list.length === 1 ? "resource has" : "resources have"}`;
  stderr.write(`By these logs ${count} changed; those of accounts that are not scanned are passed over.\n`);
  return list;
}
