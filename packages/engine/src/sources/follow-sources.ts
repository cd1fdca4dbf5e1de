import { open, stat } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isGzip } from "./is-gzip";
import { isZstd } from "./is-zstd";
import { fileSource } from "./file-source";
import { growingFile } from "./growing-file";
import { openSources } from "./open-sources";
import type { Source } from "./source";

/** Files are looked at this often, in milliseconds. */
const INTERVAL_MS = 500;
/** A file that has not changed for so long is complete as it is, as far as anyone can tell. */
const SETTLED_MS = 3000;

interface Followed {
  size: number;
  changedAt: number;
  /** Whether it was passed on since it last changed, and whether as a settled one. */
  given: boolean;
  settled: boolean;
}

/** What to follow, and until when. */
export interface FollowOptions {
  readonly cwd: string;
  /** Ends the sequence. */
  readonly signal: AbortSignal;
}

async function isPacked(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(4);
    await file.read(head, 0, head.length, 0);
    return isGzip(head) || isZstd(head);
  } finally {
    await file.close();
  }
}

/**
 * Files as they appear and grow below some paths, until a signal: each is given again whenever there is more in it. A
 * file keeps its identity when it is renamed, as rotation does; packed files are given once, when they have stopped
 * growing. Throws a PantherError for a path that does not exist at the start.
 */
export async function* followSources(paths: readonly string[], { cwd, signal }: FollowOptions): AsyncGenerator<Source> {
  const followed = new Map<string, Followed>();
  let sources = await openSources(paths, { cwd });
  while (!signal.aborted) {
    for (const { name, path = resolve(cwd, name) } of sources) {
      if (signal.aborted) return;
      const source = await whatIsNew(followed, name, path).catch(() => undefined);
      if (source) yield source;
    }
    await wait(INTERVAL_MS, undefined, { signal }).catch(() => {});
    // A path that is gone for a moment, as in a rotation, is waited for.
    sources = await openSources(paths, { cwd }).catch(() => []);
  }
}

/** The file as a source, when there is something new about it. */
async function whatIsNew(followed: Map<string, Followed>, name: string, path: string): Promise<Source | undefined> {
  const { dev, ino, size } = await stat(path);
  const key = `${dev}:${ino}`;
  const now = performance.now();
  let file = followed.get(key);
  if (!file) followed.set(key, (file = { size: -1, changedAt: now, given: false, settled: false }));
  if (file.size !== size) Object.assign(file, { size, changedAt: now, given: false, settled: false });
  const settled = now - file.changedAt >= SETTLED_MS;
  if (size === 0 || (file.given && (file.settled || !settled))) return undefined;
  if (await isPacked(path)) {
    if (!settled) return undefined;
    Object.assign(file, { given: true, settled: true });
    return { ...fileSource(name, path), key };
  }
  Object.assign(file, { given: true, settled });
  return growingFile(name, path, key, settled);
}
