import { Readable } from "node:stream";
import type { CommandContext, Output } from "../../src/kernel/context";
import { plain } from "../../src/kernel/style";

/** An output that remembers what was written to it. */
export interface RecordedOutput extends Output {
  text(): string;
}

function recordedOutput(): RecordedOutput {
  let written = "";
  return {
    write: (text) => {
      written += text;
    },
    text: () => written,
    style: plain,
    columns: 80,
    isTerminal: false,
  };
}

/** A context for a command under test: its outputs are recorded, nothing else of the process is touched. */
export function testContext(
  overrides: Partial<CommandContext> = {},
): CommandContext & { stdout: RecordedOutput; stderr: RecordedOutput } {
  return {
    argv: [],
    cwd: ".",
    root: overrides.cwd ?? ".",
    env: {},
    runtime: "Node.js 20.19.0 on linux",
    stdin: Readable.from([]),
    debug: false,
    signal: new AbortController().signal,
    enableSourceMaps: () => undefined,
    runSeparately: () => Promise.resolve(0),
    ...overrides,
    stdout: recordedOutput(),
    stderr: recordedOutput(),
  };
}
