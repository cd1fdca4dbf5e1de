import { Readable } from "node:stream";
import { resetRegistry } from "@pypanther/core";
import { BackendClient } from "@pypanther/upload-client";
import { unzipSync } from "fflate";
import { type FakeBackend, startFakeBackend } from "../../../upload-client/tests/support/fake-backend";
import { fastClock } from "../../../upload-client/tests/support/fast-clock";
import type { UploadDocument } from "../../src/commands/upload/document";
import { upload, type UploadOptions } from "../../src/commands/upload/upload";
import { reportError } from "../../src/kernel/report-error";
import { testContext } from "./context";
import { makeProject, removeProject } from "./upload-project";

/** A backend and the projects that are uploaded to it. */
export interface UploadBench {
  backend: FakeBackend;
  run(given?: Given): Promise<Ran>;
  close(): Promise<void>;
}

/** How to run the command. */
export interface Given {
  options?: Partial<UploadOptions>;
  /** Files of the project that differ from the usual ones. */
  files?: Readonly<Record<string, string | null>>;
  /** Instead of those that name the fake backend. */
  env?: Record<string, string | undefined>;
  /** What the user types at the terminal; without it there is no terminal. */
  answer?: string;
  /** The terminal, for a user who does something else than answer. */
  stdin?: Readable & { isTTY?: boolean };
  signal?: AbortSignal;
}

/** What running the command gave. */
export interface Ran {
  code: number;
  out: string;
  err: string;
  /** The one document on stdout. Throws when there is none, or more. */
  document(): UploadDocument;
}

/** A terminal at which this text is typed. */
function terminal(typed: string): Readable & { isTTY: boolean } {
  return Object.assign(Readable.from([typed]), { isTTY: true });
}

const defaults: UploadOptions = {
  skipTests: false,
  skipSummary: false,
  dryRun: false,
  confirm: false,
  verbose: false,
  output: "text",
};

/** Starts a backend; runs of the command against it do not wait. */
export async function uploadBench(): Promise<UploadBench> {
  const backend = await startFakeBackend();
  return {
    backend,
    async run({ options = {}, files = {}, env, answer, stdin, signal = new AbortController().signal } = {}) {
      resetRegistry();
      const cwd = makeProject(files);
      const context = testContext({
        cwd,
        env: env ?? { PATH: process.env["PATH"], PANTHER_API_HOST: backend.url, PANTHER_API_TOKEN: backend.token },
        stdin: stdin ?? (answer === undefined ? Readable.from([]) : terminal(answer)),
        signal,
      });
      try {
        const code = await upload(
          { ...defaults, ...options },
          context,
          (settings) => new BackendClient({ ...settings, clock: fastClock(), abortGraceMs: 200 }),
        ).catch((error: unknown) => reportError(error, context));
        const out = context.stdout.text();
        return { code, out, err: context.stderr.text(), document: () => JSON.parse(out) as UploadDocument };
      } finally {
        removeProject(cwd);
      }
    },
    close: () => backend.close(),
  };
}

/** Names of the files in the archive that the backend received last. */
export function receivedFiles({ archives }: FakeBackend): string[] {
  const last = [...archives.values()].at(-1);
  return last ? Object.keys(unzipSync(last)) : [];
}
