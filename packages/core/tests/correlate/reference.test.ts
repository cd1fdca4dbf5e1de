import { Correlator, type CorrelationPlan, type StoredKey, type ValuedSignal } from "@pypanther/core/runtime";
import { Dice, randomPlan, randomSignals } from "./random-history";
import { type HistorySignal, Reference, type ReferenceMatch } from "./reference";

jest.setTimeout(600_000);

/** What a run does: takes a signal, or evaluates up to a time. */
type Action = { readonly signal: HistorySignal } | { readonly until: number };

const order = (matches: readonly ReferenceMatch[]): string[] => matches.map((match) => JSON.stringify(match)).sort();

/** What a correlator keeps, as a store would. */
class Kept {
  readonly signals: ValuedSignal[] = [];
  readonly keys = new Map<string, StoredKey>();

  take(correlator: Correlator): void {
    for (const [text, key] of correlator.evaluators[0]?.takeChanges() ?? []) {
      if (key) this.keys.set(text, key);
      else this.keys.delete(text);
    }
  }

  /** Another correlator that goes on where one stopped. */
  goOn(from: Correlator, plan: CorrelationPlan, latenessMs: number): Correlator {
    this.take(from);
    const correlator = new Correlator({ plans: [plan], latenessMs });
    const signals = [...this.signals];
    correlator.restore({
      passed: from.passed,
      passedByRule: { [plan.ruleId]: from.evaluators[0]?.passed ?? -Infinity },
      signals: {
        all: () => signals,
        since: (time) => signals.filter(({ signal }) => signal.time >= time),
        withValue: (value) =>
          signals.filter(({ values }) => Object.values(values).some((list) => list.includes(value))),
      },
      keys: [...this.keys.values()].map((key) => [plan.ruleId, key] as const),
    });
    return correlator;
  }
}

function evaluated(
  plan: CorrelationPlan,
  actions: readonly Action[],
  latenessMs: number,
  restartAt: ReadonlySet<number>,
) {
  let correlator = new Correlator({ plans: [plan], latenessMs });
  const kept = new Kept();
  const matches: ReferenceMatch[] = [];
  const take = (until: number): void => {
    for (const { key, time, signals } of correlator.advance(until).matches) {
      matches.push({ key, time, signals: signals.map((list) => list.map(({ id }) => id).sort()) });
    }
  };
  for (const [index, action] of actions.entries()) {
    if ("until" in action) {
      take(action.until);
    } else {
      const { id, ruleId, time, values } = action.signal;
      const signal = { signal: { id, ruleId, time }, values };
      kept.signals.push(signal);
      correlator.add(signal);
    }
    if (restartAt.has(index)) {
      // What a late signal has completed is told at the next call.
      take(correlator.passed);
      correlator = kept.goOn(correlator, plan, latenessMs);
    }
  }
  take(Infinity);
  return order(matches);
}

function expected(plan: CorrelationPlan, actions: readonly Action[], latenessMs: number): string[] {
  const reference = new Reference(plan, latenessMs);
  for (const action of actions) {
    if ("until" in action) reference.advance(action.until);
    else reference.add(action.signal);
  }
  reference.advance(Infinity);
  return order(reference.matches);
}

/** The arrival of signals that are up to `disorder` late, with an evaluation after every few. */
function arrival(dice: Dice, signals: readonly HistorySignal[], disorder: number, latenessMs: number): Action[] {
  const arrived = signals
    .map((signal) => ({ signal, at: signal.time + dice.roll(disorder + 1) }))
    .sort((a, b) => a.at - b.at);
  const every = 1 + dice.roll(4);
  let newest = -Infinity;
  return arrived.flatMap(({ signal }, index): Action[] => {
    newest = Math.max(newest, signal.time);
    return index % every === 0 ? [{ signal }, { until: newest - latenessMs }] : [{ signal }];
  });
}

/** How many histories are tried; the nightly run asks for 10,000. */
const HISTORIES = Number(process.env["CORRELATION_HISTORIES"] ?? 2000);

function describeHistory(plan: CorrelationPlan, actions: readonly Action[]): string {
  return JSON.stringify({ plan, actions });
}

test("a slow evaluation of every signal at every time finds the same matches", () => {
  let found = 0;
  for (let seed = 1; seed <= HISTORIES; seed += 1) {
    const dice = new Dice(seed);
    const plan = randomPlan(dice);
    const latenessMs = dice.pick([2, 5, 10]);
    const actions = arrival(dice, randomSignals(dice), dice.pick([0, latenessMs, 25]), latenessMs);
    const restartAt = new Set(actions.flatMap((_, index) => (dice.roll(10) === 0 ? [index] : [])));
    const wanted = expected(plan, actions, latenessMs);
    found += wanted.length;
    for (const restarts of [new Set<number>(), restartAt]) {
      const matches = evaluated(plan, actions, latenessMs, restarts);
      if (JSON.stringify(matches) === JSON.stringify(wanted)) continue;
      expect({ seed, restarts: [...restarts], history: describeHistory(plan, actions), matches }).toEqual({
        seed,
        restarts: [...restarts],
        history: "",
        matches: wanted,
      });
    }
  }
  // Histories in which nothing ever matches would say nothing.
  expect(found).toBeGreaterThan(HISTORIES / 4);
});

test("the order of arrival within the lateness and the moments of evaluation change nothing", () => {
  for (let seed = 1; seed <= HISTORIES / 10; seed += 1) {
    const dice = new Dice(seed);
    const plan = randomPlan(dice);
    const signals = randomSignals(dice);
    const whole = evaluated(
      plan,
      signals.map((signal) => ({ signal })),
      10,
      new Set(),
    );
    for (const disorder of [0, 9]) {
      const parts = evaluated(plan, arrival(dice, signals, disorder, 10), 10, new Set());
      expect({ seed, matches: parts }).toEqual({ seed, matches: whole });
    }
  }
});
