/**
 * Correlation rules over a million signals of a hundred thousand actors: how many signals a second, how much memory a key
 * takes, and how long a run takes to go on from its store.
 *
 *   pnpm bench correlation [--signals N]
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  CorrelationRule,
  type CorrelationRuleClass,
  type CorrelationStructure,
  group,
  sequence,
  Severity,
  step,
} from "@pypanther/core/runtime";
import { Correlation, type DurableStore, RunSummary, type WaitingSignal } from "@pypanther/engine";
import { openStore } from "@pypanther/store-lmdb";

const SIGNALS = 1_000_000;
const ACTORS = 100_000;
/** How far apart the signals are, in milliseconds: a million of them fill about a day. */
const EVERY_MS = 86;
const BATCH = 1000;
const COMMIT = 20_000;

/** How many steps each of the 31 rules has; two of them are sequences and five ask for absence, as the managed ones do. */
const shapes = Array.from({ length: 31 }, (_, index) => ({
  steps: index < 26 ? 2 : index < 30 ? 3 : 4,
  isSequence: index === 4 || index === 9,
  hasAbsence: index >= 20 && index < 25,
}));

const memberOf = (rule: number, place: number): string => `Bench.Rule${rule}.Member${place}`;
const field = "p_alert_context.actor";

function structureOf(rule: number): CorrelationStructure {
  const { steps: count = 2, isSequence = false, hasAbsence = false } = shapes[rule] ?? {};
  const ids = Array.from({ length: count }, (_, place) => `step ${place}`);
  const steps = Object.fromEntries(
    ids.map((id, place) => [id, step(memberOf(rule, place), { absence: hasAbsence && place === 1 })]),
  );
  if (!isSequence) return group({ steps, match: { actor: field } });
  const transitions = ids
    .slice(1)
    .map((to, place) => ({ from: ids[place] ?? "", to, withinMinutes: 720, match: [field] }));
  return sequence({ steps, transitions });
}

function benchRule(rule: number): CorrelationRuleClass {
  class BenchRule extends CorrelationRule {
    id = `Bench.Correlation${rule}`;
    defaultSeverity = Severity.LOW;
    createAlert = false;
    lookbackMinutes = 1800;
    detection = structureOf(rule);
  }
  return BenchRule as unknown as CorrelationRuleClass;
}

/** A whole number below `sides` that looks random and is the same in every run. */
function roll(index: number, sides: number): number {
  let mixed = Math.imul(index + 1, 2_654_435_761) >>> 0;
  mixed = Math.imul(mixed ^ (mixed >>> 15), 2_246_822_519) >>> 0;
  return ((mixed ^ (mixed >>> 13)) >>> 0) % sides;
}

function signalOf(index: number): WaitingSignal {
  const rule = roll(index, shapes.length);
  // Mostly the first step: what it takes for a match is rare.
  const place = roll(index + 7_000_003, 20) === 0 ? 1 : 0;
  const actor = `actor-${roll(index + 3_000_017, ACTORS)}@harbour.example`;
  const ruleId = memberOf(rule, place);
  const time = 1_750_000_000_000 + index * EVERY_MS;
  const detail = { title: "", dedup: "", logType: "", source: "", line: 0, eventId: null, context: {}, event: {} };
  const id = index.toString(16).padStart(32, "0");
  const order = { time, origin: "bench", ordinal: index, ruleId };
  return { kind: "signal", ...order, signal: { id, ruleId, time }, values: { [field]: [actor] }, detail, bytes: 300 };
}

function correlationOf(store?: DurableStore): Correlation {
  return new Correlation({
    rules: shapes.map((_, index) => benchRule(index)),
    latenessMs: 60 * 60_000,
    store,
    summary: new RunSummary(),
    timeLimitMs: 1000,
    tell: () => {},
  });
}

async function feed(correlation: Correlation, count: number, store?: DurableStore): Promise<number> {
  let spent = 0;
  for (let from = 0; from < count; from += BATCH) {
    const signals = Array.from({ length: Math.min(BATCH, count - from) }, (_, index) => signalOf(from + index));
    const started = processorMs();
    for (const signal of signals) correlation.add(signal, null);
    await correlation.advance(signals.at(-1)?.time ?? 0);
    spent += processorMs() - started;
    if (store && from % COMMIT === 0) store.write(correlation.takeChanges());
  }
  store?.write(correlation.takeChanges());
  return spent;
}

/** Milliseconds of processor time of this process so far: other programs on the machine do not count. */
function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function heapUsed(): number {
  global.gc?.();
  return process.memoryUsage().heapUsed;
}

const number = (value: number): string => Math.round(value).toLocaleString("en-US");

async function measureEvaluation(count: number): Promise<void> {
  const before = heapUsed();
  const correlation = correlationOf();
  const spent = await feed(correlation, count);
  const { keys } = correlation;
  const perKey = (heapUsed() - before) / keys;
  const size = global.gc ? `${number(perKey)} bytes each` : "run node with --expose-gc to see their size";
  console.log(
    `correlation: ${number(count)} signals, ${shapes.length} rules: ${number((count / spent) * 1000)} signals/s`,
  );
  console.log(`correlation: ${number(keys)} live keys, ${size}`);
}

async function fill(directory: string, count: number): Promise<void> {
  const store = openStore(directory);
  await feed(correlationOf(store), count, store);
  await store.close();
}

async function measureRestart(directory: string, count: number): Promise<void> {
  const store = openStore(directory);
  const correlation = correlationOf(store);
  global.gc?.();
  const started = processorMs();
  correlation.restore();
  const spent = processorMs() - started;
  console.log(`correlation: going on from the store of ${number(count)} signals: ${number(spent)} ms`);
  await store.close();
}

/** Times are those of the processor: other programs on the machine do not count. */
async function measure(count: number): Promise<void> {
  await measureEvaluation(count);
  const directory = mkdtempSync(join(tmpdir(), "bench-correlation-"));
  try {
    await fill(directory, count);
    await measureRestart(directory, count);
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Runs the benchmark. */
export function benchCorrelation(args: readonly string[]): void {
  const at = args.indexOf("--signals");
  void measure(at < 0 ? SIGNALS : Number(args[at + 1]));
}
