import type { Readable } from "node:stream";
import type { Style } from "./style";

/** Somewhere to write to. */
export interface Output {
  write(text: string): void;
  /** The colours that suit it. */
  readonly style: Style;
  /** How many characters fit on a line: the terminal's width; elsewhere lines have no end (Infinity). */
  readonly columns: number;
  readonly isTerminal: boolean;
}

/** Everything a command may use of the world around it. */
export interface CommandContext {
  /** The command line, without the program's name. */
  readonly argv: readonly string[];
  /** The current directory, from which the command line names files. */
  readonly cwd: string;
  /** The directory of the project: --root, else the nearest one upwards with a main file, else the current one. */
  readonly root: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The runtime and platform, for bug reports. */
  readonly runtime: string;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  /** For the command's result and nothing else. What the user's own code prints goes to `stderr`. */
  readonly stdout: Output;
  /** For progress, warnings, errors and hints. */
  readonly stderr: Output;
  /** Whether errors are shown with their stack. */
  readonly debug: boolean;
  /** Aborted when the user presses Ctrl-C or the process is told to end. */
  readonly signal: AbortSignal;
  /** Makes stack traces of modules that are loaded from now on name their TypeScript. */
  enableSourceMaps(): void;
  /** Runs another pypanther command in a process of its own, on the same terminal; gives its exit code. */
  runSeparately(argv: readonly string[], signal: AbortSignal): Promise<number>;
}
