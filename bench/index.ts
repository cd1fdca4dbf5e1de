/**
 * The benchmarks, which report ratios measured in one run. See each for its options.
 *
 *   pnpm bench [startup | engine [--logs PATH] [--json] [--check] | correlation [--signals N]]      all of them when none is named
 */
import { benchCorrelation } from "./correlation";
import { benchEngine } from "./engine";
import { benchStartup } from "./startup";

const benches: Readonly<Record<string, (args: readonly string[]) => void>> = {
  startup: benchStartup,
  engine: benchEngine,
  correlation: benchCorrelation,
};

const args = process.argv.slice(2);
const asked = Object.keys(benches).filter((name) => args.includes(name));
for (const name of asked.length > 0 ? asked : Object.keys(benches)) benches[name]?.(args);
