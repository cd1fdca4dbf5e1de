/**
 * The benchmarks, which report ratios measured in one run.
 *
 *   pnpm bench [startup] [engine]      all of them when none is named
 */
import { benchStartup } from "./startup";

const benches: Readonly<Record<string, () => unknown>> = {
  startup: benchStartup,
  // Loads packs and runs on import.
  engine: () => require("./engine") as unknown,
};

const asked = process.argv.slice(2).filter((arg) => arg in benches);
for (const name of asked.length > 0 ? asked : Object.keys(benches)) benches[name]?.();
