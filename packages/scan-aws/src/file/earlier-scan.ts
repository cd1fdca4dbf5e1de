import { existsSync } from "node:fs";
import { truncate } from "node:fs/promises";
import type { Missing } from "../scan/missing";
import { ScanError } from "../scan-error";
import type { EarlierScan, UnitName } from "../scan-options";
import { resourceTypes } from "../types";
import type { ScanFiles } from "./file-names";
import { wholeLines } from "./lines";

/** A line of the progress file. */
export type ProgressLine =
  | { readonly scan: unknown }
  | { readonly done: UnitName }
  | { readonly note: readonly [type: string, accountId: string, resourceId: string, note: unknown] };

interface Placed {
  readonly AccountId: string;
  readonly Region: string | null;
  readonly ResourceType: string | null;
  readonly ResourceId: string | null;
}

const globalTypes = new Set(resourceTypes.flatMap(({ type, scope }) => (scope === "global" ? [type] : [])));

const unitKey = (accountId: string, type: string, region: string): string =>
  `${accountId} ${type} ${globalTypes.has(type) ? "global" : region}`;
const idKey = (accountId: string, type: string, resourceId: string): string => `${accountId} ${type} ${resourceId}`;

async function* jsonLines<T>(path: string, files: ScanFiles): AsyncGenerator<T> {
  if (!existsSync(path)) return;
  let end = 0;
  for await (const line of wholeLines(path)) {
    try {
      yield JSON.parse(line.text) as T;
    } catch (error) {
      throw new ScanError(
        "SCAN_FILE",
        `${path} has a line that no scan wrote. Remove ${files.progress} to begin again.`,
        { path },
        { cause: error },
      );
    }
    end = line.end;
  }
  // A line that was being written when the scan was killed.
  await truncate(path, end);
}

/**
 * What an interrupted scan has written, whose files then end with a whole line. `scan` is what it must have been asked
 * for. Throws a ScanError when there is none, or it was asked for something else.
 */
export async function readEarlierScan(files: ScanFiles, scan: object): Promise<EarlierScan> {
  if (!existsSync(files.progress))
    throw new ScanError("SCAN_FILE", `There is no interrupted scan to resume: ${files.progress} is not there.`, {
      ...files,
    });
  const done = new Set<string>();
  const notes = new Map<string, Map<string, unknown>>();
  let asked: unknown;
  for await (const line of jsonLines<ProgressLine>(files.progress, files)) {
    if ("scan" in line) asked = line.scan;
    else if ("done" in line) done.add(unitKey(line.done.accountId, line.done.type, line.done.region));
    else {
      const [type, accountId, resourceId, note] = line.note;
      const key = `${type} ${accountId}`;
      notes.set(key, (notes.get(key) ?? new Map<string, unknown>()).set(resourceId, note));
    }
  }
  if (asked !== undefined && JSON.stringify(asked) !== JSON.stringify(scan))
    throw new ScanError(
      "SCAN_FILE",
      `The interrupted scan was asked for something else: ${JSON.stringify(asked)}. ` +
        `Give the same options as then, or remove ${files.progress} to begin again.`,
      { ...files },
    );

  const isDone = ({ AccountId, ResourceType, Region }: Placed): boolean =>
    done.has(unitKey(AccountId, ResourceType ?? "", Region ?? ""));
  // Of units that are done, nothing needs to be remembered but how much there was.
  const written = new Set<string>();
  const counts = new Map<string, number>();
  for await (const resource of jsonLines<Placed>(files.resources, files)) {
    const { AccountId, ResourceType, ResourceId } = resource;
    counts.set(ResourceType ?? "", (counts.get(ResourceType ?? "") ?? 0) + 1);
    if (!isDone(resource)) written.add(idKey(AccountId, ResourceType ?? "", ResourceId ?? ""));
  }
  const missing: Missing[] = [];
  for await (const entry of jsonLines<Missing>(files.missing, files))
    // What was missing without a resource is tried again.
    if (isDone(entry) || written.has(idKey(entry.AccountId, entry.ResourceType ?? "", entry.ResourceId ?? "")))
      missing.push(entry);
  return {
    isDone: ({ accountId, type, region }) => done.has(unitKey(accountId, type, region)),
    has: (accountId, type, resourceId) => written.has(idKey(accountId, type, resourceId)),
    notes: (type, accountId) => notes.get(`${type} ${accountId}`) ?? [],
    resources: Object.fromEntries(counts),
    missing,
  };
}
