import { type FileHandle, open } from "node:fs/promises";
import { ScanError } from "../scan-error";
import type { EarlierScan, ScanOutput } from "../scan-options";
import type { ProgressLine } from "./earlier-scan";
import type { ScanFiles } from "./file-names";

/** Lines are written when they amount to this much, and whenever a unit is done. */
const BUFFER_CHARACTERS = 256 * 1024;

/** Configuration is nobody else's business. */
const MODE = 0o600;

/** Lines on their way to a file. */
class LineBuffer {
  #lines: string[] = [];
  characters = 0;

  constructor(private readonly file: FileHandle) {}

  add(value: object): void {
    const line = `${JSON.stringify(value)}\n`;
    this.#lines.push(line);
    this.characters += line.length;
  }

  async flush(): Promise<void> {
    const text = this.#lines.join("");
    this.#lines = [];
    this.characters = 0;
    if (text !== "") await this.file.appendFile(text);
  }
}

/** A scan's output that goes to its files. */
export interface OutputFiles extends ScanOutput {
  /** Writes what waits and lets go of the files. */
  close(): Promise<void>;
}

async function openAll(files: ScanFiles, flags: "a" | "w"): Promise<FileHandle[]> {
  const handles: FileHandle[] = [];
  for (const path of [files.resources, files.missing, files.progress]) {
    try {
      // What was missing is written anew by a scan that goes on.
      handles.push(await open(path, path === files.missing ? "w" : flags, MODE));
    } catch (error) {
      for (const handle of handles) await handle.close();
      const reason = error instanceof Error ? error.message : String(error);
      throw new ScanError("SCAN_FILE", `${path} cannot be written: ${reason}`, { path }, { cause: error });
    }
  }
  return handles;
}

/**
 * Opens the files of a scan: new ones, or those of an earlier scan to go on with. They are written in such an order that
 * whatever is said to be done is there. Throws a ScanError when one cannot be written.
 */
export async function openOutputFiles(files: ScanFiles, scan: object, earlier?: EarlierScan): Promise<OutputFiles> {
  const handles = await openAll(files, earlier ? "a" : "w");
  const [resources, missing, progress] = handles.map((handle) => new LineBuffer(handle)) as [
    LineBuffer,
    LineBuffer,
    LineBuffer,
  ];
  const tell = (line: ProgressLine): void => progress.add(line);

  // What is missing of a resource and what is noted of it come first: a resource that is there is not read again.
  async function flush(): Promise<void> {
    await missing.flush();
    await progress.flush();
    await resources.flush();
  }

  for (const entry of earlier?.missing ?? []) missing.add(entry);
  if (!earlier) tell({ scan });
  await flush();

  return {
    earlier,
    async resource(resource) {
      resources.add(resource);
      if (resources.characters > BUFFER_CHARACTERS) await flush();
    },
    async missing(entry) {
      missing.add(entry);
    },
    async note(...note) {
      tell({ note });
    },
    async done(unit) {
      await flush();
      await handles[0]?.datasync();
      tell({ done: unit });
      await progress.flush();
    },
    async close() {
      try {
        await flush();
      } finally {
        for (const handle of handles) await handle.close();
      }
    },
  };
}
