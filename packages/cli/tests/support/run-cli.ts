import { resetRegistry } from "@pypanther/core";
import type { CommandContext } from "../../src/kernel/context";
import { main } from "../../src/main";
import { testContext } from "./context";

/** What a command line gave. */
export interface CliRun {
  code: number;
  out: string;
  err: string;
}

/** Runs a command line, given as words or as one text, in this process, with nothing registered or overridden from earlier ones. */
export async function runCli(
  argv: string | readonly string[],
  overrides: Partial<CommandContext> = {},
): Promise<CliRun> {
  resetRegistry();
  const words = typeof argv !== "string" ? [...argv] : argv.split(" ").filter((word) => word !== "");
  const context = testContext({ argv: words, ...overrides });
  const printed = jest.spyOn(console, "log").mockImplementation(() => undefined);
  const code = await main(words, context);
  printed.mockRestore();
  return { code, out: context.stdout.text(), err: context.stderr.text() };
}
