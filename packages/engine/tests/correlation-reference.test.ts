import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { MessageChannel, type Worker } from "node:worker_threads";
import {
  type CorrelationPlan,
  CorrelationRule,
  type CorrelationRuleClass,
  type CorrelationStructure,
  group,
  type JsonObject,
  sequence,
  Severity,
  step,
} from "@pypanther/core/runtime";
import { Dice, randomPlan, randomSignals } from "../../core/tests/correlate/random-history";
import { type HistorySignal, Reference } from "../../core/tests/correlate/reference";
import { type Alert, type AlertChange, openSources, runRules, type RunRulesOptions, WorkerPool } from "../src";
import { serveRun } from "../src/workers/serve-run";
import { Crash, MemoryStore } from "./support/memory-store";
import { doorAt, ruleWith } from "./support/rules";

jest.setTimeout(7_200_000);

// A thread for each of many runs would cost more than the runs, none of which gets stuck.
jest.mock("../src/evaluate/watchdog", () => ({
  Watchdog: class {
    started(): void {}
    active(): void {}
    takePlace(): undefined {}
    close(): void {}
  },
}));

/** How many histories are tried; the nightly run asks for 10,000. */
const HISTORIES = Number(process.env["CORRELATION_HISTORIES"] ?? 50);

const MINUTE = 60_000;
const START = Date.parse(String(doorAt(0)["time"]));

const members = ["Rule.A", "Rule.B", "Rule.C"].map((id) =>
  ruleWith({ id, createAlert: false, when: { action: id }, rule: () => true }),
);

function structureOf({ structure, steps, criteria, withinMs }: CorrelationPlan): CorrelationStructure {
  const given = Object.fromEntries(
    steps.map(({ id, ruleId, minMatchCount, absence }) => [id, step(ruleId, { minMatchCount, absence })]),
  );
  if (structure === "group") {
    const listed = (index: number) => steps.flatMap(({ id, fields }) => (fields[index] ? [[id, fields[index]]] : []));
    const match = criteria.map((name, index) => [name, Object.fromEntries(listed(index)) as Record<string, string[]>]);
    return group({ steps: given, match: Object.fromEntries(match) as Record<string, Record<string, string[]>> });
  }
  const transitions = withinMs.map((within, index) => ({
    from: steps[index]?.id ?? "",
    to: steps[index + 1]?.id ?? "",
    withinMinutes: within,
    match: steps[index]?.fields[0] ?? [],
  }));
  return sequence({ steps: given, transitions });
}

/** A plan whose times are minutes as a rule of a project. */
function ruleOf(plan: CorrelationPlan): CorrelationRuleClass {
  class Story extends CorrelationRule {
    id = plan.ruleId;
    defaultSeverity = Severity.LOW;
    lookbackMinutes = plan.lookbackMs;
    rateMinutes = plan.lookbackMs - plan.waitMs;
    detection = structureOf(plan);
  }
  return Story as unknown as CorrelationRuleClass;
}

/** What is compared of a match: its values, its time in minutes, and how many signals each step has. */
type Found = readonly [key: readonly string[], minute: number, counts: readonly number[]];

const sorted = (found: readonly Found[]): string[] => found.map((one) => JSON.stringify(one)).sort();

function expected(plan: CorrelationPlan, signals: readonly HistorySignal[]): string[] {
  const reference = new Reference(plan, 0);
  for (const signal of signals) reference.add(signal);
  reference.advance(Infinity);
  return sorted(reference.matches.map(({ key, time, signals: held }) => [key, time, held.map(({ length }) => length)]));
}

function foundOf({ alertContext }: Alert): Found {
  const { key, steps } = alertContext as {
    key: JsonObject;
    steps: Record<string, { count: number; lastTime: string }>;
  };
  const held = Object.values(steps);
  const last = Math.max(...held.map(({ lastTime }) => Date.parse(lastTime)));
  return [Object.values(key).map(String), (last - START) / MINUTE, held.map(({ count }) => count)];
}

/** A thread that is none: it examines sources in turns with the run. */
function threadOf(rules: Pick<RunRulesOptions, "correlationRules">): Worker {
  const { port1, port2 } = new MessageChannel();
  serveRun(port1, { rules: members, ...rules, timeLimitMs: 1000 });
  const terminate = (): Promise<number> => {
    port1.close();
    return Promise.resolve(0);
  };
  return Object.assign(port2, { terminate }) as unknown as Worker;
}

let crashes = 0;

/** Runs to the end, again after each crash; the alerts that were told. */
async function alertsOf(options: Omit<RunRulesOptions, "sources" | "sink" | "rules">, files: readonly string[]) {
  const told = new Map<string, Alert>();
  const write = (changes: readonly AlertChange[]): void => {
    for (const { alert } of changes) told.set(alert.id, alert);
  };
  for (;;) {
    try {
      const sources = await openSources(files);
      await runRules({ ...options, rules: members, sources, sink: { write }, commitIntervalMs: 0 });
      return [...told.values()];
    } catch (thrown) {
      if (!(thrown instanceof Crash)) throw thrown;
      crashes += 1;
    }
  }
}

let directory: string;
beforeEach(() => (directory = mkdtempSync(join(tmpdir(), "histories-"))));
afterEach(() => rmSync(directory, { recursive: true }));

/** Writes signals, up to some minutes late, to a few files in the order of their arrival. */
function writeFiles(dice: Dice, signals: readonly HistorySignal[], disorder: number): string[] {
  const arrived = signals.map((signal) => ({ signal, at: signal.time + dice.roll(disorder + 1) }));
  arrived.sort((a, b) => a.at - b.at);
  const size = 1 + dice.roll(6);
  const parts = Array.from({ length: Math.ceil(arrived.length / size) }, (_, part) =>
    arrived.slice(part * size, (part + 1) * size),
  );
  return parts.map((part, index) => {
    const path = join(directory, `${String(index).padStart(2, "0")}.jsonl`);
    const lines = part.map(({ signal: { id, ruleId, time, values } }) =>
      JSON.stringify(doorAt(time, { p_row_id: id, action: ruleId, ...values })),
    );
    writeFileSync(path, lines.join("\n"));
    return path;
  });
}

test("1, 2 and 4 workers, late arrivals and crashes at any write find what the slow evaluation finds", async () => {
  let found = 0;
  for (let seed = 1; seed <= HISTORIES; seed += 1) {
    const dice = new Dice(seed + 1_000_000);
    const plan = randomPlan(dice);
    const signals = randomSignals(dice);
    const disorder = dice.pick([0, 5, 20]);
    const files = writeFiles(dice, signals, disorder);
    const correlationRules = [ruleOf(plan)];
    const wanted = expected(plan, signals);
    found += wanted.length;
    for (const count of [1, 2, 4]) {
      const crashAt = 1 + dice.roll(10);
      const alerts = await alertsOf(
        {
          correlationRules,
          // One worker reads files in their order; of several, any may be ahead.
          latenessMs: count === 1 ? disorder * MINUTE : Infinity,
          store: new MemoryStore(crashAt, dice.roll(2) === 0),
          workers: new WorkerPool(count, () => threadOf({ correlationRules })),
        },
        files,
      );
      const history = JSON.stringify({ plan, signals });
      expect({ seed, count, crashAt, history, found: sorted(alerts.map(foundOf)) }).toEqual({
        ...{ seed, count, crashAt, history },
        found: wanted,
      });
    }
  }
  expect(found).toBeGreaterThan(HISTORIES / 4);
  expect(crashes).toBeGreaterThan(HISTORIES);
});
