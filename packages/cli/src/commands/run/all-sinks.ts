import type { Sink } from "@pypanther/engine";

/** Sends alerts to several sinks, one after the other. At most one of them may say where it stands. */
export function allSinks(sinks: readonly Sink[]): Sink {
  const placed = sinks.find(({ position }) => position !== undefined);
  return {
    async write(changes) {
      for (const sink of sinks) await sink.write(changes);
    },
    position: placed?.position?.bind(placed),
    restore: placed?.restore?.bind(placed),
  };
}
