import { contextOf, type EventReader } from "./event-reader";

const names = new Set<string>();

/**
 * Makes a helper replaceable in tests that uses more than the event (state, network, clock): a `RuleMock` whose
 * `objectName` is `name` takes its place for the length of one test. The helper's first parameter is the event, or a
 * part of it, since that knows what the test replaces.
 */
export function mockable<E extends EventReader, A extends unknown[], R>(
  name: string,
  fn: (event: E, ...args: A) => R,
): (event: E, ...args: A) => R {
  names.add(name);
  return (event, ...args) => {
    const mock = contextOf(event).mocks.get(name) as typeof fn | undefined;
    return (mock ?? fn)(event, ...args);
  };
}

/** Whether a helper of this name can be mocked. */
export function isMockable(name: string): boolean {
  return names.has(name);
}

/** The names of all helpers that can be mocked. */
export function mockableNames(): string[] {
  return [...names].sort();
}
