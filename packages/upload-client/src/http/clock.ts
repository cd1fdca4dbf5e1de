import { setTimeout as delay } from "node:timers/promises";

/** Time and chance, replaceable so that tests need not wait. */
export interface Clock {
  /** Milliseconds since an arbitrary start. */
  now(): number;
  /** A number from 0 up to 1, without 1. */
  random(): number;
  /** Waits; rejects as soon as the signal aborts. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** The clock of this machine. */
export const systemClock: Clock = {
  now: () => performance.now(),
  random: Math.random,
  sleep: (milliseconds, signal) => delay(milliseconds, undefined, { signal }),
};
