import { randomUUID } from "node:crypto";
import { mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { type FileHandle, open, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { PantherError, toError } from "@pypanther/core/runtime";

const PART = ".part";
const fileName = /^(\d{15})-(\d{6})-([0-9a-f]{64})\.log$/;

/** A request that was accepted. */
export interface Spooled {
  /** What tells it from every other one that is not the same again. */
  readonly id: string;
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
}

/**
 * Accepted requests on disk, a file each, until they are evaluated. A file gets its name when all of it is on the disk,
 * so that whatever has a name is whole.
 */
export class Spool {
  readonly #byId = new Map<string, Spooled>();
  /** Those that nobody has taken yet, the oldest first. */
  #untaken: Spooled[] = [];
  /** Those that are about to be accepted. */
  readonly #naming = new Map<string, Promise<void>>();
  #bytes = 0;
  #count = 0;
  #directorySync: Promise<void> | undefined;

  /** Opens the spool in a directory, which is made if there is none. Throws a PantherError with code SPOOL_FAILED. */
  constructor(private readonly directory: string) {
    try {
      mkdirSync(directory, { recursive: true, mode: 0o700 });
      for (const name of readdirSync(directory).sort()) this.#restore(name);
    } catch (thrown) {
      throw new PantherError(
        "SPOOL_FAILED",
        `Cannot keep what is received in ${directory}: ${toError(thrown).message}`,
      );
    }
  }

  #restore(name: string): void {
    const path = join(this.directory, name);
    // Nobody was told that this was accepted.
    if (name.endsWith(PART)) rmSync(path);
    const [, , , id] = fileName.exec(name) ?? [];
    if (id !== undefined) this.#add({ id, name, path, bytes: statSync(path).size });
  }

  /** How many bytes are kept. */
  get bytes(): number {
    return this.#bytes;
  }

  /** How many requests are kept. */
  get size(): number {
    return this.#byId.size;
  }

  /** The oldest request that was not taken yet. */
  take(): Spooled | undefined {
    return this.#untaken.shift();
  }

  /** A file to write a request into; `accept` or `discard` ends it. */
  async begin(): Promise<{ readonly path: string; readonly file: FileHandle }> {
    const path = join(this.directory, `${randomUUID()}${PART}`);
    return { path, file: await open(path, "wx", 0o600) };
  }

  /** Makes what was written an accepted request: when this returns, it survives whatever happens. */
  async accept(part: { readonly path: string; readonly file: FileHandle }, id: string): Promise<void> {
    const same = this.#naming.get(id);
    if (same || this.#byId.has(id)) {
      await this.discard(part);
      await same;
      return;
    }
    const naming = this.#name(part, id);
    this.#naming.set(id, naming);
    try {
      await naming;
    } finally {
      this.#naming.delete(id);
    }
  }

  async #name({ path: from, file }: { readonly path: string; readonly file: FileHandle }, id: string): Promise<void> {
    await file.sync();
    const { size: bytes } = await file.stat();
    await file.close();
    this.#count += 1;
    const order = `${String(Date.now()).padStart(15, "0")}-${String(this.#count % 1_000_000).padStart(6, "0")}`;
    const name = `${order}-${id}.log`;
    const path = join(this.directory, name);
    try {
      await rename(from, path);
      await this.#syncDirectory();
    } catch (thrown) {
      await rm(path, { force: true });
      throw thrown;
    }
    this.#add({ id, name, path, bytes });
  }

  /** Gives up what was written. */
  async discard({ path, file }: { readonly path: string; readonly file: FileHandle }): Promise<void> {
    await file.close().catch(() => {});
    await rm(path, { force: true });
  }

  /** Lets go of a request that has been evaluated. */
  async remove(id: string): Promise<void> {
    const spooled = this.#byId.get(id);
    if (!spooled) return;
    await rm(spooled.path, { force: true });
    this.#byId.delete(id);
    this.#bytes -= spooled.bytes;
  }

  #add(spooled: Spooled): void {
    this.#byId.set(spooled.id, spooled);
    this.#bytes += spooled.bytes;
    this.#untaken.push(spooled);
  }

  /** Keeps the names of files. Requests that arrive together wait for the same write. */
  #syncDirectory(): Promise<void> {
    this.#directorySync ??= Promise.resolve().then(async () => {
      this.#directorySync = undefined;
      const directory = await open(this.directory, "r").catch(() => undefined);
      // Not every system can do this to a directory; where it cannot, names are kept by the file system itself.
      await directory?.sync().catch((error: NodeJS.ErrnoException) => {
        if (error.code !== "EPERM" && error.code !== "EINVAL") throw error;
      });
      await directory?.close();
    });
    return this.#directorySync;
  }
}
