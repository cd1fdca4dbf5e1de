import { toError } from "@pypanther/core/runtime";
import { UserError } from "../kernel/errors";
import { describeLocation, projectLocation, sourceLine } from "./source-line";
import { undefinedImports } from "./undefined-imports";

/** What was thrown while user code was loaded, as an error for its author: what, where in their source, and why. */
export function explainLoadError(thrown: unknown, subject: string, directory: string): UserError {
  const error = toError(thrown);
  const [message = ""] = error.message.split("\nRequire stack:");
  const at = projectLocation(error.stack, directory);
  const line = at && sourceLine(at);
  const place = at ? `\n  at ${describeLocation(at, directory)}${line ? `\n    ${line}` : ""}` : "";
  const missing = (error as NodeJS.ErrnoException).code === "MODULE_NOT_FOUND";
  const kind = error.name === "Error" || "details" in error || error instanceof UserError ? "" : `${error.name}: `;
  const unknown = at ? undefinedImports(at, directory).map((sentence) => `\n${sentence}`) : [];
  const advice = missing ? "\nInstall it with npm install, or correct the import." : unknown.join("");
  return new UserError(`${subject} cannot be loaded: ${kind}${message}${place}${advice}`, { cause: error });
}
