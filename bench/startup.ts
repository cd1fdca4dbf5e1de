/**
 * What starting the command costs, as ratios to a bare `node -e 0` measured in the same run; and what registering every
 * rule of every pack adds to a process that loads core, and what it adds when every rule is also made. Needs built
 * packages.
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

/** What registering, and making, every rule may add. */
const registrationLimits = { registering: { ms: 200, megabytes: 60 }, making: { ms: 400, megabytes: 150 } };

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

/** What a process says of itself: milliseconds from its first line on and of processor time, memory in bytes. */
interface Sample {
  ms: number;
  cpu: number;
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

/** The programs whose time and memory are compared, the first being what the others are measured against. */
function programs(packs: readonly string[]): Record<string, string> {
  const start = `const started = performance.now(); const core = require("@pypanther/core");`;
  const report =
    `const ms = performance.now() - started; const { user, system } = process.cpuUsage();` +
    `console.log(JSON.stringify({ ms, cpu: (user + system) / 1000, rss: process.memoryUsage().rss, rules: core.registeredRules().length }));`;
  const register = `${packs.map((name) => `require(${JSON.stringify(name)});`).join("")}core.register(core.getPantherRules());`;
  const use = `for (const rule of core.registeredRules()) rule.attributes;`;
  return {
    none: `${start}${report}`,
    registering: `${start}${register}${report}`,
    making: `${start}${register}${use}${report}`,
  };
}

/** What registering every rule adds to a process, and what making every rule adds, in turns. */
function registeringEverything(cwd: string): void {
  const packs = workspacePackages().filter(({ manifest }) => manifest.pypanther?.pack);
  const samples = new Map<string, Sample[]>();
  const all = Object.entries(programs(packs.map(({ manifest }) => manifest.name)));
  for (const [name, text] of all) writeFileSync(join(cwd, `${name}.js`), text);
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const [name] of all) {
      const sample = JSON.parse(run([`${name}.js`], cwd).stdout) as Sample;
      samples.set(name, [...(samples.get(name) ?? []), sample]);
    }
  }
  const of = (name: string, key: keyof Sample, pick = median): number =>
    pick((samples.get(name) ?? []).map((sample) => sample[key]));
  for (const [name, limits] of Object.entries(registrationLimits)) {
    const added = (key: keyof Sample, pick = median): string =>
      `+${(of(name, key, pick) - of("none", key, pick)).toFixed(0)}`;
    const megabytes = (of(name, "rss") - of("none", "rss")) / 1024 / 1024;
    console.log(
      `${name} all ${of(name, "rules")} rules of ${packs.length} packs: ` +
        `${added("ms")} ms (fastest ${added("ms", (values) => Math.min(...values))} ms, at most ${limits.ms}), ` +
        `${added("cpu")} ms of processor time, ${(of(name, "cpu") / of("none", "cpu")).toFixed(2)} × core alone, ` +
        `+${megabytes.toFixed(0)} MB (at most ${limits.megabytes})`,
    );
  }
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
