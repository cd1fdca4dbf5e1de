import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeCorpus } from "./corpus";
import type { Task, Took } from "./task";

const root = join(__dirname, "..", "..");
const baselineFile = join(root, "bench", "baseline.json");
const ROUNDS = 3;

/** How far a ratio may fall below the baseline, or the peak rise above it, before `--check` fails. */
const TOLERANCE = 0.7;

/** What the benchmark boils down to; see CONTRIBUTING. */
interface Result {
  /** The pipeline's events/s over those of parsing alone (lines), or of unpacking and parsing (gzip): the lower one. */
  readonly ratio: number;
  /** The pipeline's events/s with all rules over its own with those of CloudTrail. */
  readonly allRules: number;
  /** The same with 1,000 more rules that watch other events. */
  readonly thousandMore: number;
  /** Two workers over one. */
  readonly twoWorkers: number;
  readonly peakMegabytes: number;
}

const names = [
  "JSON.parse, lines",
  "gunzip",
  "gunzip and JSON.parse",
  "pipeline, lines",
  "pipeline, gzip",
  "two workers, lines",
  "all rules, lines",
  "1,000 more rules, lines",
  "without index, lines",
  "remembering, 1 ms away",
] as const;
type Name = (typeof names)[number];

function tasks(lines: string, envelopes: string, small: string): Record<Name, Task> {
  const base: Task = {
    work: "pipeline",
    directory: lines,
    packed: false,
    rules: "cloudtrail",
    workers: 1,
    slowState: false,
  };
  return {
    "JSON.parse, lines": { ...base, work: "parse" },
    gunzip: { ...base, work: "unpack", directory: envelopes },
    "gunzip and JSON.parse": { ...base, work: "parse", directory: envelopes, packed: true },
    "pipeline, lines": base,
    "pipeline, gzip": { ...base, directory: envelopes },
    "two workers, lines": { ...base, workers: 2 },
    "all rules, lines": { ...base, rules: "all" },
    "1,000 more rules, lines": { ...base, rules: "thousand more" },
    "without index, lines": { ...base, directory: small, rules: "without index" },
    "remembering, 1 ms away": { ...base, directory: small, rules: "state", slowState: true },
  };
}

function run(task: Task): Took {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ["--import", "tsx", join(__dirname, "contestant.ts"), JSON.stringify(task)],
    // Without paths to sources, packages are taken as they are built.
    { encoding: "utf8", cwd: root, env: { ...process.env, TSX_TSCONFIG_PATH: join(root, "tsconfig.base.json") } },
  );
  if (status !== 0) throw new Error(`${JSON.stringify(task)} ended with ${status}:\n${stderr}${stdout}`);
  return JSON.parse(stdout.trim().split("\n").at(-1) ?? "") as Took;
}

/** Runs all in turns, so that a busy moment hits them alike, and keeps the fastest round of each. */
function race(contestants: Record<Name, Task>): Record<Name, Took> {
  const best = new Map<Name, Took>();
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const name of names) {
      const took = run(contestants[name]);
      const known = best.get(name);
      if (!known || took.seconds < known.seconds) best.set(name, took);
      process.stderr.write(".");
    }
  }
  process.stderr.write("\n");
  return Object.fromEntries(best) as Record<Name, Took>;
}

function print(best: Record<Name, Took>, bytes: number): void {
  const parse = rate(best["JSON.parse, lines"]);
  for (const name of names) {
    const took = best[name];
    const perSecond = Math.round(rate(took)).toLocaleString("en-US");
    const share = took.events === 0 ? 0 : took.events / best["JSON.parse, lines"].events;
    const megabytes = ((took.bytes || bytes * share) / took.seconds / 1e6).toFixed(0);
    const ratio = took.events === 0 ? "" : (rate(took) / parse).toFixed(2);
    console.log(
      `${name.padEnd(26)} ${perSecond.padStart(9)} events/s ${megabytes.padStart(6)} MB/s ${ratio.padStart(6)} x JSON.parse ${took.peakMegabytes.toFixed(0).padStart(5)} MB peak`,
    );
  }
}

const rate = ({ events, seconds }: Took): number => events / seconds;
const round = (value: number): number => Math.round(value * 1000) / 1000;

function resultOf(best: Record<Name, Took>): Result {
  const lines = rate(best["pipeline, lines"]);
  const inLines = lines / rate(best["JSON.parse, lines"]);
  const inGzip = rate(best["pipeline, gzip"]) / rate(best["gunzip and JSON.parse"]);
  return {
    ratio: round(Math.min(inLines, inGzip)),
    allRules: round(rate(best["all rules, lines"]) / lines),
    thousandMore: round(rate(best["1,000 more rules, lines"]) / lines),
    twoWorkers: round(rate(best["two workers, lines"]) / lines),
    peakMegabytes: Math.round(Math.max(best["pipeline, lines"].peakMegabytes, best["pipeline, gzip"].peakMegabytes)),
  };
}

/** Says where a result is far worse than the baseline. */
function regressions(result: Result, baseline: Result): string[] {
  const keys = ["ratio", "allRules", "thousandMore", "twoWorkers"] as const;
  const fallen = keys
    .filter((key) => result[key] < baseline[key] * TOLERANCE)
    .map((key) => `${key}: ${result[key]}, the baseline is ${baseline[key]}`);
  if (result.peakMegabytes <= baseline.peakMegabytes / TOLERANCE) return fallen;
  return [...fallen, `peakMegabytes: ${result.peakMegabytes}, the baseline is ${baseline.peakMegabytes}`];
}

function check(result: Result): void {
  if (!existsSync(baselineFile)) {
    console.error("There is no bench/baseline.json. Write it on a machine that does nothing else: --write-baseline.");
    process.exitCode = 2;
    return;
  }
  const problems = regressions(result, JSON.parse(readFileSync(baselineFile, "utf8")) as Result);
  for (const problem of problems) console.error(`Slower than it was: ${problem}`);
  if (problems.length > 0) process.exitCode = 1;
}

function option(args: readonly string[], name: string): string | undefined {
  const at = args.indexOf(name);
  return at === -1 ? undefined : args[at + 1];
}

/**
 * How fast the engine is, as ratios that mean the same on every machine: whole pipelines, from files to alerts, against
 * a bare JSON.parse of the same lines in memory. Needs built packages.
 *
 *   pnpm bench engine [--logs <directory of CloudTrail files>] [--megabytes <n>] [--json] [--check] [--write-baseline]
 */
export function benchEngine(args: readonly string[]): void {
  const directory = mkdtempSync(join(tmpdir(), "pypanther-bench-"));
  try {
    const megabytes = Number(option(args, "--megabytes") ?? 200);
    const logs = option(args, "--logs");
    const corpus = writeCorpus(join(directory, "all"), megabytes, logs);
    const small = writeCorpus(join(directory, "small"), megabytes / 10, logs);
    console.log(`${megabytes} MB of ${corpus.name}, the fastest of ${ROUNDS} rounds`);
    const best = race(tasks(corpus.lines, corpus.envelopes, small.lines));
    print(best, best["JSON.parse, lines"].bytes);
    const result = resultOf(best);
    if (args.includes("--write-baseline")) writeFileSync(baselineFile, `${JSON.stringify(result, null, 2)}\n`);
    if (args.includes("--json")) console.log(JSON.stringify(result));
    if (args.includes("--check")) check(result);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}
