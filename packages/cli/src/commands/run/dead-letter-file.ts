import { closeSync, mkdirSync, openSync, writeSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { toError } from "@pypanther/core/runtime";
import { UsageError } from "../../kernel/errors";

/** Where events go that no log type accepts, from the project's directory; the input of a run never holds it. */
const FOLDER = join(".pypanther", "dead-letter");

/** So much is gathered before it is written, in characters. */
const MAX_GATHERED = 64 * 1024;

/** The file of a run that was given none: a new one each time, named after the moment. */
export function usualDeadLetterFile(root: string, now: Date): string {
  return join(root, FOLDER, `${now.toISOString().replace(/[-:]|\.\d+/g, "")}.jsonl`);
}

/** Throws a UsageError for a file that the run would read, and go on reading as it grows. */
export function checkDeadLetterFile(file: string, paths: readonly string[], cwd: string): void {
  for (const path of paths) {
    const way = relative(resolve(cwd, path), file);
    if (path === "-" || way.startsWith("..") || way.split(/[\\/]/).some((part) => part.startsWith("."))) continue;
    throw new UsageError(
      `--dead-letter ${file} is among the logs that are read (${path}). Choose a file outside of them.`,
    );
  }
}

/** A file that takes what no log type accepts, a JSON line each, as it was read; made when there is the first. */
export class DeadLetterFile {
  #descriptor: number | undefined;
  #gathered: string[] = [];
  #size = 0;
  /** Why it could not be written. */
  #failure: Error | undefined;

  /**
   * @param path Where it is, absolute; lines are added to what is there.
   * @param atOnce Whether each line is written as it comes, for a run that must lose nothing when it is killed.
   */
  constructor(
    readonly path: string,
    private readonly atOnce: boolean,
  ) {}

  /** Why it could not be written; undefined when all is well. */
  get failure(): Error | undefined {
    return this.#failure;
  }

  /** Makes the file. Throws a UsageError when it cannot be. */
  open(): void {
    this.#open();
    if (this.#failure) throw new UsageError(`--dead-letter: ${this.#failure.message}`);
  }

  /** Adds an event's text. */
  readonly add = (text: string): void => {
    const line = text.includes("\n") ? JSON.stringify(JSON.parse(text)) : text;
    this.#gathered.push(line, "\n");
    this.#size += line.length;
    if (this.atOnce || this.#size >= MAX_GATHERED) this.#flush();
  };

  /** Writes what is left. */
  close(): void {
    this.#flush();
    if (this.#descriptor !== undefined) closeSync(this.#descriptor);
    this.#descriptor = undefined;
  }

  #open(): void {
    if (this.#descriptor !== undefined || this.#failure) return;
    try {
      mkdirSync(dirname(this.path), { recursive: true });
      this.#descriptor = openSync(this.path, "a");
    } catch (thrown) {
      this.#failure = toError(thrown);
    }
  }

  #flush(): void {
    if (this.#size === 0) return;
    this.#open();
    try {
      // One write for whole lines, so that those of several threads do not mix.
      if (this.#descriptor !== undefined) writeSync(this.#descriptor, this.#gathered.join(""));
    } catch (thrown) {
      this.#failure = toError(thrown);
    }
    this.#gathered = [];
    this.#size = 0;
  }
}
