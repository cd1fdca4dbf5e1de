type AnyFunction = (...args: never[]) => unknown;

const names = new Set<string>();
const replacements = new Map<string, AnyFunction>();

/**
 * Makes a helper replaceable in tests that uses more than the event (cache, network, clock): a `RuleMock` whose
 * `objectName` is `name` takes its place for the length of one test. Helpers of one name, as when two versions of a
 * helper package are installed, are replaced together.
 */
export function mockable<F extends AnyFunction>(name: string, fn: F): F {
  names.add(name);
  const call = (...args: Parameters<F>): unknown => (replacements.get(name) ?? fn)(...args);
  return call as F;
}

/** Whether a helper of this name can be mocked. */
export function isMockable(name: string): boolean {
  return names.has(name);
}

/** The names of all helpers that can be mocked. */
export function mockableNames(): string[] {
  return [...names].sort();
}

/** Puts `replacement` in a helper's place; the returned function puts things back as they were. */
export function replaceMockable(name: string, replacement: AnyFunction): () => void {
  const previous = replacements.get(name);
  replacements.set(name, replacement);
  return () => {
    if (previous) replacements.set(name, previous);
    else replacements.delete(name);
  };
}
