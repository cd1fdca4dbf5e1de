import { AlertFile } from "@pypanther/engine";
import { toError } from "@pypanther/core/runtime";
import { UsageError } from "../../kernel/errors";

/**
 * The file to which alerts are written: emptied, unless a store is to say how much of it holds. Throws a UsageError when
 * it cannot be written.
 */
export function openAlertFile(path: string, goesOn: boolean): AlertFile {
  try {
    const file = new AlertFile(path);
    if (!goesOn) file.restore(0);
    return file;
  } catch (thrown) {
    throw new UsageError(toError(thrown).message);
  }
}
