import type { CommandContext } from "./context";
import { exitCodeOf } from "./errors";
import { inertLines } from "../render/visible";
import { version } from "../version";

/** Tells the user about an error and returns the exit code that goes with it. */
export function reportError(
  error: unknown,
  { stderr, debug, runtime }: Pick<CommandContext, "stderr" | "debug" | "runtime">,
): number {
  const { style } = stderr;
  // What went wrong may quote a log or a file's name.
  const stack = error instanceof Error && error.stack ? `${inertLines(error.stack)}\n` : "";
  const exitCode = exitCodeOf(error);
  if (exitCode !== undefined && error instanceof Error) {
    stderr.write(`${style.red("Error:")} ${inertLines(error.message)}\n${debug ? style.dim(stack) : ""}`);
    return exitCode;
  }
  const summary = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  stderr.write(
    `${style.red("This is a bug in pypanther:")} ${inertLines(summary)}\n` +
      `pypanther ${version}, ${runtime}\n` +
      (debug ? style.dim(stack) : "Run it again with --debug for the stack, and report both.\n"),
  );
  return 1;
}
