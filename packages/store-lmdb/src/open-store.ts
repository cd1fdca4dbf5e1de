import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  statfsSync,
  statSync,
} from "node:fs";
import { join } from "node:path";
import { PantherError, toError } from "@pypanther/core/runtime";
import type { DurableStore, RangeOptions, StoreChange, StoreKey } from "@pypanther/engine";
import { open, type RootDatabase } from "lmdb";
import { isOther, type Owner, thisProcess } from "./owner";

/** What the store's entries look like; a store of another number is refused. */
const FORMAT = 1;

/** LMDB's mark (MDB_MAGIC) and where it stands in a file that starts with a meta page. */
const MARK = 0xbeefc0de;
const MARK_OFFSET = 24;

const formatKey = ["format"];
const ownerKey = ["owner"];

type Database = RootDatabase<unknown, (string | number)[]>;

function unusable(code: string, directory: string, why: string, advice: string): PantherError {
  return new PantherError(code, `The store ${directory} ${why}. ${advice}`, { found: directory });
}

function damaged(directory: string, why: string): PantherError {
  return unusable(
    "STORE_DAMAGED",
    directory,
    `is damaged: ${why}`,
    "Restore it from a copy, or name another directory.",
  );
}

/** On a disk with less room than this, a write that fails has failed for want of room. */
const LEAST_ROOM_BYTES = 1024 * 1024;

/** LMDB says "Input/output error" when only a part of its pages found room. */
function hasNoRoom(directory: string): boolean {
  try {
    const { bavail, bsize } = statfsSync(directory);
    return bavail * bsize < LEAST_ROOM_BYTES;
  } catch {
    return false;
  }
}

/** What went wrong with a write, for whoever has to act on it. */
function writeError(directory: string, thrown: unknown): PantherError {
  const { message } = toError(thrown);
  if (/no space|ENOSPC|quota|MDB_MAP_FULL/i.test(message) || hasNoRoom(directory)) {
    const advice = "Make room and start again: nothing that was kept is lost.";
    return unusable("STORE_FULL", directory, `could not be written: the disk is full (${message})`, advice);
  }
  return unusable("STORE_FAILED", directory, `could not be written: ${message}`, "Nothing that was kept is lost.");
}

/** Opening something else as LMDB ends the process: its mark, at the start of the first page, is looked at before. */
function checkMark(file: string, directory: string): void {
  if (!existsSync(file) || statSync(file).size === 0) return;
  const head = Buffer.alloc(MARK_OFFSET + 4);
  const descriptor = openSync(file, "r");
  try {
    readSync(descriptor, head, 0, head.length, 0);
  } finally {
    closeSync(descriptor);
  }
  if (head.readUInt32LE(MARK_OFFSET) !== MARK) throw damaged(directory, "data.mdb is no LMDB file");
}

function openDatabase(directory: string): Database {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 });
    accessSync(directory, constants.W_OK);
  } catch (thrown) {
    throw unusable("STORE_FAILED", directory, `cannot be used: ${toError(thrown).message}`, "Name another directory.");
  }
  const file = join(directory, "data.mdb");
  checkMark(file, directory);
  try {
    const database: Database = open({ path: directory, encoding: "json", noSubdir: false, cache: false });
    const { lastPageNumber, pageSize } = database.getStats() as { lastPageNumber: number; pageSize: number };
    // LMDB maps the file: a page that is not there would end the process at its first touch.
    if (existsSync(file) && statSync(file).size < lastPageNumber * pageSize) {
      void database.close();
      throw damaged(directory, "data.mdb is shorter than it says");
    }
    return database;
  } catch (thrown) {
    if (thrown instanceof PantherError) throw thrown;
    throw damaged(directory, toError(thrown).message);
  }
}

/** Makes this process the one that uses the store, in one step. */
function claim(database: Database, directory: string): void {
  database.transactionSync(() => {
    const owner = database.get(ownerKey) as Owner | null | undefined;
    if (owner && isOther(owner)) {
      const why = `is in use by process ${owner.pid}`;
      throw unusable("STORE_IN_USE", directory, why, "One run at a time can use a store: wait for it, or stop it.");
    }
    const format = database.get(formatKey);
    if (format !== undefined && format !== FORMAT) {
      const why = `was written by another version (format ${String(format)}, this one has ${FORMAT})`;
      throw unusable("STORE_VERSION", directory, why, "Use the version that wrote it, or name another directory.");
    }
    database.putSync(formatKey, FORMAT);
    database.putSync(ownerKey, thisProcess());
  });
}

function hasPrefix(key: StoreKey, prefix: StoreKey): boolean {
  return prefix.every((part, index) => key[index] === part);
}

class LmdbStore implements DurableStore {
  constructor(
    private readonly database: Database,
    private readonly directory: string,
  ) {}

  get(key: StoreKey): unknown {
    return this.database.get([...key]);
  }

  *range(
    prefix: StoreKey,
    { after, limit = Infinity }: RangeOptions = {},
  ): Generator<{ key: StoreKey; value: unknown }> {
    let count = 0;
    const start = [...(after ?? prefix)];
    for (const { key, value } of this.database.getRange({ start, exclusiveStart: after !== undefined })) {
      if (count >= limit || !hasPrefix(key, prefix)) return;
      count += 1;
      yield { key, value };
    }
  }

  write(changes: Iterable<StoreChange>): void {
    try {
      this.database.transactionSync(() => {
        for (const { key, value } of changes) {
          if (value === undefined) this.database.removeSync([...key]);
          else this.database.putSync([...key], value);
        }
      });
    } catch (thrown) {
      throw writeError(this.directory, thrown);
    }
  }

  async close(): Promise<void> {
    try {
      this.database.removeSync(ownerKey);
    } catch {
      // On a full disk the name of its owner stays in the store; it is that of a process that has ended.
    }
    await this.database.close();
  }
}

/**
 * Opens the store in a directory, which is made if there is none. Throws a PantherError with code STORE_IN_USE,
 * STORE_DAMAGED, STORE_VERSION, STORE_FULL or STORE_FAILED; a store that cannot be used is left as it was.
 */
export function openStore(directory: string): DurableStore {
  const database = openDatabase(directory);
  try {
    claim(database, directory);
  } catch (thrown) {
    void database.close();
    throw thrown instanceof PantherError ? thrown : writeError(directory, thrown);
  }
  return new LmdbStore(database, directory);
}
