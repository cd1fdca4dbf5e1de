import { statSync } from "node:fs";
import { commands } from "./commands";
import type { CommandContext } from "./kernel/context";
import { UsageError } from "./kernel/errors";
import { parse } from "./kernel/parse";
import { reportError } from "./kernel/report-error";

/** Runs a command line and returns its exit code. Never throws: errors are told on the context's `stderr`. */
export async function main(argv: readonly string[], context: CommandContext): Promise<number> {
  try {
    const parsed = await parse(argv, commands, context.stdout.columns);
    if (!statSync(context.root, { throwIfNoEntry: false })?.isDirectory()) {
      throw new UsageError(`--root names no directory: ${context.root}`);
    }
    if (parsed.kind === "command") return await parsed.command.run(parsed.args as never, context);
    context.stdout.write(parsed.text.endsWith("\n") ? parsed.text : `${parsed.text}\n`);
    return 0;
  } catch (error) {
    return reportError(error, context);
  }
}
export { createStyle, wantsColours } from "./kernel/style";
export { UserError } from "./kernel/errors";
export { inertLines } from "./render/visible";
