import type { Output } from "../../kernel/context";
import { UserError } from "../../kernel/errors";
import { type Finding, findingText } from "./finding";

/** Tells of findings, each once, whatever their severity. */
export function warnOf(findings: readonly Finding[], { write, style }: Output): void {
  for (const text of new Set(findings.map(findingText))) write(`${style.yellow("Warning:")} ${text}\n`);
}

/** Throws a UserError that names every finding that is an error and begins with what was not done; warns of the others. */
export function requireNoErrors(findings: readonly Finding[], consequence: string, stderr: Output): void {
  const errors = new Set(findings.filter(({ severity }) => severity === "error").map(findingText));
  warnOf(
    findings.filter(({ severity }) => severity === "warning"),
    stderr,
  );
  if (errors.size === 0) return;
  const lines = [...errors].map((text) => `  ${text}`);
  throw new UserError(`${consequence}, since the project has mistakes:\n${lines.join("\n")}`);
}
