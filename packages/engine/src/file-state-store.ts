import { closeSync, fsyncSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { InMemoryStateStore, type JsonValue, PantherError, type StateEntry, toError } from "@pypanther/core";

const VERSION = 1;

type StoredEntry = [key: string, value: JsonValue, expiresAt: number | null];

function unusable(file: string, why: string): PantherError {
  return new PantherError(
    "UNUSABLE_STATE_FILE",
    `The state file ${file} ${why}. Name another file, or remove it to start without any state.`,
  );
}

function isStoredEntry(entry: unknown): entry is StoredEntry {
  return (
    Array.isArray(entry) &&
    entry.length === 3 &&
    typeof entry[0] === "string" &&
    (entry[2] === null || typeof entry[2] === "number")
  );
}

function readEntries(file: string): [string, StateEntry][] {
  let text: string;
  try {
    text = readFileSync(file, "utf8");
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === "ENOENT") return [];
    throw unusable(file, `cannot be read: ${toError(thrown).message}`);
  }
  let stored: { version?: unknown; entries?: unknown } | null;
  try {
    stored = JSON.parse(text) as typeof stored;
  } catch {
    throw unusable(file, "is not valid JSON");
  }
  if (stored?.version !== VERSION) throw unusable(file, `has no "version": ${VERSION}, so this version cannot read it`);
  const { entries } = stored;
  if (!Array.isArray(entries) || !entries.every(isStoredEntry)) throw unusable(file, "has entries of another shape");
  return entries.map(([key, value, expiresAt]) => [key, { value, expiresAt: expiresAt ?? Infinity }]);
}

/**
 * A state store that outlives the run: everything is in memory, read from one JSON file at the start and written back
 * by `save`, which replaces the file in one step. Of two runs at the same time the later `save` wins.
 */
export class FileStateStore extends InMemoryStateStore {
  /** Throws a PantherError with code UNUSABLE_STATE_FILE when there is a file, but not one of ours. */
  constructor(
    private readonly file: string,
    private readonly clock: () => number = Date.now,
  ) {
    super(clock, readEntries(file));
  }

  /** Writes the state to disk, without the entries that have expired. */
  save(): void {
    // A log that claims to be from the far future must not make everything look expired.
    const now = Math.min(this.clock(), Date.now());
    const entries: StoredEntry[] = [...this.entries()]
      .filter(([, { expiresAt }]) => expiresAt > now)
      .map(([key, { value, expiresAt }]) => [key, value, expiresAt === Infinity ? null : expiresAt]);
    const temporary = `${this.file}.${process.pid}.tmp`;
    try {
      const descriptor = openSync(temporary, "w", 0o600);
      try {
        writeFileSync(descriptor, JSON.stringify({ version: VERSION, entries }));
        fsyncSync(descriptor);
      } finally {
        closeSync(descriptor);
      }
      renameSync(temporary, this.file);
    } catch (thrown) {
      rmSync(temporary, { force: true });
      throw new PantherError(
        "STATE_NOT_SAVED",
        `The state could not be saved to ${this.file}: ${toError(thrown).message}`,
      );
    }
  }
}
