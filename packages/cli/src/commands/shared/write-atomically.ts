import { mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { toError } from "@pypanther/core/runtime";
import { UserError } from "../../kernel/errors";

/**
 * Writes a file in one step: whoever reads it meanwhile sees the old content or the new one, and a failure leaves the old
 * one. Throws a UserError that says why it cannot be written.
 */
export function writeAtomically(file: string, content: string | Uint8Array): void {
  let aside: string | undefined;
  try {
    // Beside the file, since only within one file system renaming is one step.
    aside = mkdtempSync(join(dirname(file), ".pypanther-"));
    const temporary = join(aside, "new");
    writeFileSync(temporary, content);
    renameSync(temporary, file);
  } catch (thrown) {
    throw new UserError(`${file} cannot be written: ${toError(thrown).message}`);
  } finally {
    if (aside !== undefined) rmSync(aside, { recursive: true, force: true });
  }
}
