import { createInterface } from "node:readline";
import type { CommandContext } from "../../kernel/context";

/**
 * Asks a question on stderr and reads a line; "y" and "yes" in any case confirm. The end of the input and the signal
 * count as no.
 */
export async function confirm(
  question: string,
  { stdin, stderr, signal }: Pick<CommandContext, "stdin" | "stderr" | "signal">,
): Promise<boolean> {
  if (signal.aborted) return false;
  stderr.write(`${stderr.style.yellow(`${question} [y/n]:`)} `);
  // Without an output the terminal keeps handling Ctrl-C, which arrives as the signal.
  const lines = createInterface({ input: stdin });
  const close = (): void => lines.close();
  signal.addEventListener("abort", close, { once: true });
  const answer = await new Promise<string | undefined>((resolve) => {
    lines.once("line", resolve);
    lines.once("close", () => resolve(undefined));
  });
  signal.removeEventListener("abort", close);
  lines.close();
  if (answer === undefined) stderr.write("\n");
  return answer !== undefined && /^\s*y(es)?\s*$/i.test(answer);
}
