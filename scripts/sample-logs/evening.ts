import type { Dice } from "./dice";

/** An event of any of the three sources, and when it happened. */
export interface Entry {
  /** Milliseconds since 1970. */
  readonly time: number;
  readonly log: Readonly<Record<string, unknown>>;
}

/** The time of day, in UTC, on the evening of the incident. */
export function at(clock: string): number {
  return Date.parse(`2026-06-11T${clock}Z`);
}

/** Some time during the evening. */
export function sometime(dice: Dice): number {
  return at("17:00:00") + dice.below(5 * 60 * 60) * 1000;
}

/** So many entries, each made for some time during the evening. */
export function throughout(dice: Dice, count: number, make: (time: number) => Entry): Entry[] {
  return Array.from({ length: count }, () => make(sometime(dice)));
}

/** Logs in the order in which things happened. */
export function inOrder(entries: readonly Entry[]): Entry["log"][] {
  return [...entries].sort((a, b) => a.time - b.time).map(({ log }) => log);
}
