import type { Clock } from "../../src";

/** A clock whose waits take no time but count; `waits` lists them. */
export function fastClock(): Clock & { waits: number[] } {
  let time = 0;
  const waits: number[] = [];
  return {
    waits,
    now: () => time,
    random: () => 0.5,
    async sleep(milliseconds, signal) {
      await new Promise((done) => setImmediate(done));
      signal?.throwIfAborted();
      waits.push(milliseconds);
      time += milliseconds;
    },
  };
}
