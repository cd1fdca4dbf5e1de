import { PantherError } from "@pypanther/core/runtime";
import { UsageError } from "./errors";

/** What is being opened by a name that the user gave; the PantherError of a name that is wrong becomes a UsageError. */
export async function opened<T>(opening: Promise<T>): Promise<T> {
  try {
    return await opening;
  } catch (thrown) {
    if (thrown instanceof PantherError) throw new UsageError(thrown.message);
    throw thrown;
  }
}
