import { PantherError } from "./errors";

type AnyFunction = (...args: never[]) => unknown;

const originals = new Map<string, AnyFunction>();
const replacements = new Map<string, AnyFunction>();

/**
 * Makes a helper that reaches outside the event (cache, network, clock, lookup) replaceable in tests: a `RuleMock` whose
 * `objectName` is `name` takes its place for the length of one test. Throws when another helper has the name already.
 */
export function mockable<F extends AnyFunction>(name: string, fn: F): F {
  if (originals.has(name)) {
    throw new PantherError("DUPLICATE_MOCKABLE", `There is already a mockable helper named "${name}".`);
  }
  originals.set(name, fn);
  const call = (...args: Parameters<F>): unknown => (replacements.get(name) ?? fn)(...args);
  return call as F;
}

/** Whether a helper of this name can be mocked. */
export function isMockable(name: string): boolean {
  return originals.has(name);
}

/** The names of all helpers that can be mocked. */
export function mockableNames(): string[] {
  return [...originals.keys()].sort();
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
