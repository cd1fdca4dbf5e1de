import { PantherError } from "../errors";

/** Waits for a promise, but no longer than `limitMs` milliseconds. Throws a PantherError with code TIME_LIMIT. */
export async function beforeDeadline<T>(pending: PromiseLike<T>, limitMs: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new PantherError("TIME_LIMIT", `took longer than ${limitMs} ms and was no longer waited for`));
    }, limitMs);
  });
  try {
    return await Promise.race([pending, deadline]);
  } finally {
    clearTimeout(timer);
  }
}
