import { statSync } from "node:fs";
import { commands } from "./commands";
import { complete } from "./kernel/complete";
import type { CommandContext } from "./kernel/context";
import { UsageError } from "./kernel/errors";
import { parse } from "./kernel/parse";
import { reportError } from "./kernel/report-error";

/** How the scripts that `pypanther completion` prints ask for what may come next. */
const COMPLETE = "--get-yargs-completions";

/** Runs a command line and returns its exit code. Never throws: errors are told on the context's `stderr`. */
export async function main(argv: readonly string[], context: CommandContext): Promise<number> {
  try {
    if (argv[0] === COMPLETE) {
      // The first word is the program's name.
      const { projectNames } = require("./commands/completion") as typeof import("./commands/completion");
      const words = await complete(argv.slice(2), commands, projectNames(context));
      context.stdout.write(words.map((word) => `${word}\n`).join(""));
      return 0;
    }
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
