/**
 * What starting the command costs, as ratios to a bare `node -e 0` measured in the same run; and what registering every
 * rule of every pack adds to a process. Needs built packages.
 *
 *   pnpm bench startup
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { linkStarterKit } from "../scripts/link-starter-kit";
import { workspacePackages } from "../scripts/workspace";

const ROUNDS = 15;

interface Contender {
  name: string;
  args: string[];
  /** The most it may cost, in multiples of a bare node, or undefined where nothing is promised. */
  limit?: number;
}

function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}

function run(args: readonly string[], cwd: string): { milliseconds: number; stdout: string } {
  const started = performance.now();
  const { status, stderr, stdout } = spawnSync(process.execPath, args, { cwd, encoding: "utf8" });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}:\n${stderr}${stdout}`);
  return { milliseconds: performance.now() - started, stdout };
}

/** What a process says of itself: how long it took to register its rules, and its memory in bytes. */
interface Sample {
  ms: number;
  rss: number;
  rules: number;
}

/** Medians of each contender, all run in turns so that a busy moment hits them alike. */
function measure(contenders: readonly Contender[], cwd: string): number[] {
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [index, { args }] of contenders.entries()) times[index]?.push(run(args, cwd).milliseconds);
  }
  return times.map(median);
}

/** Time and memory of a process that registers every rule, beside one that only loads core. */
function registeringEverything(cwd: string): void {
  const packs = workspacePackages().filter(({ manifest }) => manifest.pypanther?.pack);
  const report = `console.log(JSON.stringify({ ms: performance.now() - started, rss: process.memoryUsage().rss, rules: core.registeredRules().length }));`;
  const core = `const started = performance.now(); const core = require("@pypanther/core");`;
  writeFileSync(join(cwd, "none.js"), `${core}${report}`);
  const loads = packs.map(({ manifest }) => `require(${JSON.stringify(manifest.name)});`).join("");
  writeFileSync(join(cwd, "all.js"), `${core}${loads}core.register(core.getPantherRules());${report}`);
  const samples: Record<"none.js" | "all.js", Sample[]> = { "none.js": [], "all.js": [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const file of ["none.js", "all.js"] as const) {
      samples[file].push(JSON.parse(run([file], cwd).stdout) as Sample);
    }
  }
  const added = (key: "ms" | "rss", average: (values: number[]) => number): number =>
    average(samples["all.js"].map((sample) => sample[key])) - average(samples["none.js"].map((sample) => sample[key]));
  const fastest = added("ms", (values) => Math.min(...values));
  console.log(
    `registering all ${samples["all.js"][0]?.rules} rules of ${packs.length} packs: ` +
      `+${added("ms", median).toFixed(0)} ms (fastest +${fastest.toFixed(0)} ms, at most 400), ` +
      `+${(added("rss", median) / 1024 / 1024).toFixed(0)} MB (at most 150) over none`,
  );
}

/** Prints the ratios. */
export function benchStartup(): void {
  const directory = mkdtempSync(join(tmpdir(), "pypanther-bench-"));
  try {
    linkStarterKit(directory);
    const cli = join(directory, "node_modules", "@pypanther", "cli", "dist", "bin.js");
    const contenders: Contender[] = [
      { name: "node -e 0", args: ["-e", "0"] },
      { name: "pypanther version", args: [cli, "version"], limit: 2 },
      { name: "pypanther test (starter kit, six packs)", args: [cli, "test"], limit: 12 },
    ];
    const medians = measure(contenders, directory);
    const base = medians[0] ?? 1;
    for (const [index, { name, limit }] of contenders.entries()) {
      const milliseconds = medians[index] ?? 0;
      const promise = limit ? ` (at most ${limit})` : "";
      console.log(
        `${name.padEnd(42)} ${milliseconds.toFixed(0).padStart(5)} ms   ${(milliseconds / base).toFixed(2)} ×${promise}`,
      );
    }
    registeringEverything(directory);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
