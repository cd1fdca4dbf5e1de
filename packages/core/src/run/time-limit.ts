import { type Context, createContext, Script } from "node:vm";
import { beforeDeadline, isPromise, type MaybePromise } from "../async";
import { PantherError } from "../errors";

const script = new Script("run()");
let context: Context | undefined;

/**
 * Runs a function that may loop for ever, or match a regular expression that does, and stops it after `limitMs`
 * milliseconds; a promise that it returns is no longer waited for after as long. What an asynchronous function does
 * without a pause after its first `await` cannot be interrupted. Throws a PantherError with code TIME_LIMIT.
 */
export function withTimeLimit<T>(run: () => MaybePromise<T>, limitMs: number): MaybePromise<T> {
  // V8 can interrupt synchronous code only through a script run with a timeout.
  context ??= createContext({ run: undefined });
  const previous: unknown = context["run"];
  context["run"] = run;
  let value: MaybePromise<T>;
  try {
    value = script.runInContext(context, { timeout: limitMs }) as MaybePromise<T>;
  } catch (thrown) {
    if ((thrown as { code?: unknown }).code !== "ERR_SCRIPT_EXECUTION_TIMEOUT") throw thrown;
    throw new PantherError("TIME_LIMIT", `took longer than ${limitMs} ms and was stopped`);
  } finally {
    context["run"] = previous;
  }
  return isPromise(value) ? beforeDeadline(value as Promise<T>, limitMs) : value;
}
