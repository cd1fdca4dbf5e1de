/** A value, or a promise of it: methods of a rule may be asynchronous. */
export type MaybePromise<T> = T | Promise<T>;

/** Whether a value is a promise (or anything that can be awaited). */
export function isPromise(value: unknown): value is PromiseLike<unknown> {
  return typeof value === "object" && value !== null && typeof (value as { then?: unknown }).then === "function";
}

/** A function written as a generator that yields whatever might be a promise. */
export type Steps<T> = Generator<unknown, T, unknown>;

/**
 * Runs a generator to its end, feeding each yielded value (awaited if it is a promise) or thrown error back in. The
 * result is a promise only if a promise was met, so synchronous rules never pay for one.
 */
export function runSteps<T>(steps: Steps<T>): MaybePromise<T> {
  let next = steps.next();
  while (!next.done) {
    if (isPromise(next.value)) return finish(steps, next.value);
    next = steps.next(next.value);
  }
  return next.value;
}

async function finish<T>(steps: Steps<T>, first: PromiseLike<unknown>): Promise<T> {
  let next = await resume(steps, first);
  while (!next.done) next = isPromise(next.value) ? await resume(steps, next.value) : steps.next(next.value);
  return next.value;
}

async function resume<T>(steps: Steps<T>, pending: PromiseLike<unknown>): Promise<IteratorResult<unknown, T>> {
  let value: unknown;
  try {
    value = await pending;
  } catch (error) {
    return steps.throw(error);
  }
  return steps.next(value);
}
