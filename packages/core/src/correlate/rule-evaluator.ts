import type { CorrelationPlan } from "../correlation";
import { type Constraint, constraintsOf } from "./constraints";
import { KeyState, type Pending, type Placement, type SharedQueues } from "./key-state";
import { noCounts, type RuleCounts } from "./rule-counts";
import { SequenceChain, type SequenceShape, sequenceShape } from "./sequence-chain";
import { compareSignals, type EvaluatedSignal, type SignalValues } from "./signal";
import { type Key, keyText, signalKeys } from "./signal-keys";
import { SignalQueue } from "./signal-queue";
import type { StoredSignals } from "./stored-signals";

/** At most so many signals of a step and key are kept. */
const MAX_SIGNALS = 10_000;

/** Limits on what a rule keeps. */
export interface EvaluatorLimits {
  /** How late, in milliseconds of event time, a signal may be and still be looked at. */
  readonly latenessMs: number;
  /** How many keys a rule may have. */
  readonly maxKeys: number;
}

/** Something that a rule found. */
export interface RuleMatch {
  readonly plan: CorrelationPlan;
  readonly key: Key;
  /** When it was complete, in milliseconds since 1970. */
  readonly time: number;
  /** For each present step its signals, in order. */
  readonly signals: readonly (readonly EvaluatedSignal[])[];
}

/** A signal that came within the period of a match, and belongs to its alert. */
export interface AttachedSignal {
  readonly plan: CorrelationPlan;
  readonly key: Key;
  /** The time of the match. */
  readonly time: number;
  readonly signal: EvaluatedSignal;
}

/** A key as it is stored: when its latest match was, until when signals are taken, and what is pending. */
export interface StoredKey {
  readonly key: Key;
  readonly matched: number;
  readonly pending: readonly Pending[];
}

/** A signal with all of its places. */
interface Incoming {
  readonly signal: EvaluatedSignal;
  readonly placements: readonly Placement[];
  /** How many of its keys were cut. */
  readonly cut: number;
}

/** What an earlier run left. */
interface Left {
  readonly signals: StoredSignals;
  /** Signals from this time on were not evaluated by it. */
  readonly until: number;
  readonly keys: Map<string, StoredKey>;
  /** Keys that were brought back and have been let go since. */
  readonly gone: Set<string>;
}

/** The keys that a signal has for one step. */
interface Fit {
  readonly step: number;
  readonly keys: readonly Key[];
}

/** The time of the newest signal that a key has of its own. */
function newestOf(kept: KeyState | Placement): number {
  return kept instanceof KeyState ? kept.newest : kept.signal.time;
}

/** Evaluates one correlation rule over its signals, by event time. */
export class RuleEvaluator {
  readonly counts: RuleCounts = noCounts();
  readonly #constraints: readonly Constraint[];
  readonly #shape: SequenceShape | undefined;
  readonly #present: readonly number[];
  /** How long a match is pending. */
  readonly #waitMs: number;
  readonly #keptMs: number;
  /** By their text; a key that has had one signal, which cannot complete anything alone, is just that signal. */
  readonly #keys = new Map<string, KeyState | Placement>();
  readonly #needsSeveral: boolean;
  /** The steps one by one, for signals that fit one. */
  readonly #stepAlone: readonly (readonly number[])[];
  /** Shared signals by the criteria that list their step, then by the values for these. */
  readonly #shared = new Map<string, Map<string, SharedQueues>>();
  readonly #sharedConstraints: readonly number[];
  /** Signals that wait for their turn, in order. */
  #incoming: Incoming[] = [];
  #due: { readonly time: number; readonly key: Key }[] = [];
  #dueHead = 0;
  /** Whether what is due is in order; not after a restart, when keys come in any order. */
  #isDueSorted = true;
  /** Everything before this time has been evaluated. */
  #passed = -Infinity;
  #swept = -Infinity;
  /** What an earlier run left of keys that have not been looked at since; undefined when nothing is left. */
  #left: Left | undefined;
  /** Whether the map of keys is in the order of their newest signals, for eviction. */
  #isOrdered = false;
  #matches: RuleMatch[] = [];
  #attached: AttachedSignal[] = [];
  readonly #changed = new Set<KeyState>();
  /** Keys of an earlier run that were never looked at and are not needed any more. */
  #forgotten: string[] = [];
  /** The keys that saw signals of the time that is evaluated, with how many of each step. */
  readonly #touched = new Map<KeyState, number[]>();

  constructor(
    readonly plan: CorrelationPlan,
    private readonly limits: EvaluatorLimits,
  ) {
    this.#constraints = constraintsOf(plan);
    this.#shape = plan.structure === "sequence" ? sequenceShape(plan) : undefined;
    this.#present = plan.steps.flatMap(({ absence }, index) => (absence ? [] : [index]));
    const hasAbsence = this.#present.length < plan.steps.length;
    this.#waitMs = this.#shape ? (this.#shape.last?.withinMs ?? 0) : hasAbsence ? plan.waitMs : 0;
    const before = this.#shape?.links[0]?.withinMs ?? 0;
    this.#keptMs = plan.lookbackMs + this.#waitMs + before + limits.latenessMs;
    this.#sharedConstraints = this.#constraints.flatMap(({ listed }, index) =>
      listed.length < plan.criteria.length ? [index] : [],
    );
    const needed = this.#present.reduce((sum, step) => sum + (plan.steps[step]?.minMatchCount ?? 0), 0);
    this.#needsSeveral = needed > 1 && this.#sharedConstraints.length === 0;
    this.#stepAlone = plan.steps.map((_, step) => [step]);
  }

  /** Everything before this time has been evaluated. */
  get passed(): number {
    return this.#passed;
  }

  /** How long after its time a match is decided at the latest, in milliseconds. */
  get waitMs(): number {
    return this.#waitMs;
  }

  /** Signals before this time are not needed any more. */
  get horizon(): number {
    return this.#passed - this.#keptMs;
  }

  /** How many keys are kept. */
  get size(): number {
    return this.#keys.size;
  }

  /** Takes a signal. In a test it may be given to one step only. */
  add(signal: EvaluatedSignal, values: SignalValues, onlyStep?: string): void {
    const incoming = this.#incomingOf(signal, values, onlyStep);
    if (!incoming) return;
    this.counts.cutValues += incoming.cut;
    if (signal.time < this.#passed) this.#addLate(incoming);
    else this.#wait(incoming);
  }

  /**
   * Takes the signals of an earlier run when a run goes on: those that wait for their turn, and, when keys are single
   * values, the others as they are looked for; after the time up to which everything was evaluated.
   */
  restoreSignals(stored: StoredSignals): void {
    const until = this.#passed;
    if (this.plan.criteria.length === 1 && this.#sharedConstraints.length === 0) {
      this.#left = { signals: stored, until, keys: new Map(), gone: new Set() };
    }
    for (const { signal, values } of this.#left ? stored.since(until) : stored.all()) {
      const incoming = this.#incomingOf(signal, values);
      if (!incoming || signal.time < this.horizon) continue;
      if (signal.time >= until) this.#wait(incoming);
      else if (!this.#left) this.#insert(incoming);
    }
  }

  /** Goes on from a time up to which everything was evaluated; before anything else is restored. */
  restorePassed(passed: number): void {
    this.#passed = passed;
    this.#swept = passed;
  }

  /** Goes on with a key as it was stored; after the signals. */
  restoreKey(stored: StoredKey): void {
    if (this.#left) this.#left.keys.set(keyText(stored.key), stored);
    else this.#setStored(this.#stateOf(stored.key), stored);
    for (const { time } of stored.pending) this.#due.push({ time, key: stored.key });
    this.#isDueSorted = false;
  }

  #setStored(state: KeyState, { matched, pending }: StoredKey): void {
    state.matched = matched;
    state.taken = matched + this.plan.lookbackMs;
    state.pending = pending;
  }

  /** Brings back what an earlier run left of a key that is not known; undefined when that is nothing. */
  #recall(key: Key, text: string): KeyState | undefined {
    if (!this.#left || this.#left.gone.has(text)) return undefined;
    const { signals, until, keys } = this.#left;
    const stored = keys.get(text);
    keys.delete(text);
    const { horizon } = this;
    const placements = [...signals.withValue(text)].flatMap(({ signal, values }) => {
      if (signal.time < horizon || signal.time >= until) return [];
      return (this.#incomingOf(signal, values)?.placements ?? []).filter((one) => keyText(one.key) === text);
    });
    if (!stored && placements.length === 0) return undefined;
    const state = new KeyState(text, key, this.#constraints.length);
    state.isRecalled = true;
    this.#keys.set(text, state);
    for (const placement of placements) this.#enqueue(state.queues, placement);
    if (stored) this.#setStored(state, stored);
    if (this.#keys.size > this.limits.maxKeys) this.#evict(state);
    return state;
  }

  /** Evaluates everything before a time: no signal of an earlier time is expected. Infinity ends the input. */
  advance(until: number): void {
    if (until <= this.#passed) return;
    let index = 0;
    while (index < this.#incoming.length) {
      const time = this.#incoming[index]?.signal.time ?? 0;
      if (time >= until) break;
      let end = index + 1;
      while (end < this.#incoming.length && this.#incoming[end]?.signal.time === time) end += 1;
      this.#passed = time;
      this.#decide(time);
      this.#evaluate(time, index, end);
      index = end;
      this.#sweepNowAndThen(time);
    }
    this.#incoming = index === this.#incoming.length ? [] : this.#incoming.slice(index);
    this.#decide(until);
    if (until === Infinity) return;
    this.#passed = until;
    this.#sweepNowAndThen(until);
  }

  /** What was found since the last call, in the order in which it was decided. */
  takeMatches(): { readonly matches: readonly RuleMatch[]; readonly attached: readonly AttachedSignal[] } {
    const found = { matches: this.#matches, attached: this.#attached };
    this.#matches = [];
    this.#attached = [];
    return found;
  }

  /** The keys whose matches have changed since the last call, by their text; null for one with nothing to remember. */
  takeChanges(): Map<string, StoredKey | null> {
    const changes = new Map<string, StoredKey | null>();
    for (const state of this.#changed) {
      const { key, matched, pending, text } = state;
      const isKept = this.#keys.get(text) === state && (matched > -Infinity || pending.length > 0);
      changes.set(text, isKept ? { key, matched, pending } : null);
    }
    this.#changed.clear();
    for (const text of this.#forgotten) if (!changes.has(text)) changes.set(text, null);
    this.#forgotten = [];
    return changes;
  }

  #incomingOf(signal: EvaluatedSignal, values: SignalValues, onlyStep?: string): Incoming | undefined {
    const fits: Fit[] = [];
    const { steps } = this.plan;
    let cut = 0;
    for (let index = 0; index < steps.length; index += 1) {
      const step = steps[index];
      if (step?.ruleId !== signal.ruleId || (onlyStep !== undefined && step.id !== onlyStep)) continue;
      const found = signalKeys(this.plan, step, values);
      cut += found.cut;
      if (found.keys.length > 0) fits.push({ step: index, keys: found.keys });
    }
    return fits.length === 0 ? undefined : { signal, placements: this.#placements(signal, fits), cut };
  }

  #wait(incoming: Incoming): void {
    const line = this.#incoming;
    const { signal } = incoming;
    const last = line.at(-1)?.signal;
    if (!last || compareSignals(last, signal) <= 0) {
      line.push(incoming);
      return;
    }
    let low = 0;
    let high = line.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      const at = line[middle]?.signal;
      if (at && compareSignals(at, signal) <= 0) low = middle + 1;
      else high = middle;
    }
    line.splice(low, 0, incoming);
  }

  /** Evaluates the signals of one time, which come after everything else so far. */
  #evaluate(time: number, from: number, end: number): void {
    const touched = this.#touched;
    for (let index = from; index < end; index += 1) {
      const incoming = this.#incoming[index];
      if (incoming) this.#insert(incoming, touched);
    }
    for (const [state, counts] of touched) {
      if (this.#shape) this.#extendChain(state, time, counts);
      else if (this.#present.some((step) => counts[step])) this.#test(state, time);
    }
    touched.clear();
  }

  /** Adds a signal to its queues. Of each key that sees it, counts the signals of each step in `touched`. */
  #insert({ placements }: Incoming, touched?: Map<KeyState, number[]>): void {
    for (const placement of placements) this.#insertAt(placement, touched);
  }

  /** The places of a signal: its keys, each with the steps that it fits under the same criteria. */
  #placements(signal: EvaluatedSignal, fits: readonly Fit[]): Placement[] {
    const [first, ...others] = fits;
    if (!first) return [];
    if (others.length === 0) {
      const steps = this.#stepAlone[first.step] ?? [];
      return first.keys.map((key) => ({ signal, key, steps }));
    }
    const placements = new Map<string, { signal: EvaluatedSignal; key: Key; steps: number[] }>();
    for (const { step, keys } of fits) {
      for (const key of keys) {
        const text = `${String(this.#constraints[step]?.listed)} ${keyText(key)}`;
        const known = placements.get(text);
        if (known) known.steps.push(step);
        else placements.set(text, { signal, key, steps: [step] });
      }
    }
    return [...placements.values()];
  }

  #insertAt(placement: Placement, touched?: Map<KeyState, number[]>): void {
    const { signal, key, steps } = placement;
    const [step = 0] = steps;
    if (this.#needsSeveral && this.#isFirst(placement)) return;
    const shared = this.#sharedConstraints.includes(step) ? this.#sharedQueues(step, key) : undefined;
    const state = shared ? undefined : this.#stateOf(key);
    const added = this.#enqueue(shared?.queues ?? state?.queues ?? [], placement);
    if (added.length === 0) return;
    if (state) this.#touch(state, signal, added, touched);
    else for (const seen of shared?.keys ?? []) this.#touch(seen, signal, added, touched);
  }

  /** Whether a signal is the first of its key, which is then kept as it is: most keys never have a second one. */
  #isFirst(placement: Placement): boolean {
    const text = keyText(placement.key);
    if (this.#keys.has(text) || this.#recall(placement.key, text)) return false;
    this.#keys.set(text, placement);
    if (this.#keys.size > this.limits.maxKeys) this.#evict(placement);
    return true;
  }

  /** Adds a signal to the queues of its steps, but to those that have it; the steps whose queues took it. */
  #enqueue(queues: (SignalQueue | undefined)[], { signal, steps }: Placement): number[] {
    const added: number[] = [];
    for (let index = 0; index < this.#constraints.length; index += 1) {
      if (!this.#constraints[index]?.steps.some((one) => steps.includes(one))) continue;
      const queue = queues[index];
      if (!queue) queues[index] = new SignalQueue(signal);
      else if (!queue.add(signal)) continue;
      if (queue && queue.length > MAX_SIGNALS)
        this.counts.droppedSignals += queue.prune(-Infinity, this.#mostOf(index));
      if (index < this.plan.steps.length) added.push(index);
    }
    return added;
  }

  #touch(state: KeyState, signal: EvaluatedSignal, steps: readonly number[], touched?: Map<KeyState, number[]>): void {
    if (this.#isOrdered && this.#keys.delete(state.text)) this.#keys.set(state.text, state);
    if (!touched) return;
    let counts = touched.get(state);
    if (!counts) touched.set(state, (counts = []));
    for (const step of steps) counts[step] = (counts[step] ?? 0) + 1;
    const { plan } = this;
    if (signal.time <= state.taken && signal.time > state.matched && steps.some((step) => !plan.steps[step]?.absence)) {
      this.#attached.push({ plan, key: state.key, time: state.matched, signal });
    }
  }

  #mostOf(constraint: number): number {
    return Math.max(MAX_SIGNALS, this.#constraints[constraint]?.needed ?? 0);
  }

  #stateOf(key: Key): KeyState {
    const text = keyText(key);
    const known = this.#keys.get(text) ?? this.#recall(key, text);
    if (known instanceof KeyState) return known;
    const state = new KeyState(text, key, this.#constraints.length);
    this.#keys.set(text, state);
    if (known) {
      this.#enqueue(state.queues, known);
      return state;
    }
    if (this.#sharedConstraints.length > 0) {
      state.shared = this.#constraints.map((constraint, index) => {
        if (!this.#sharedConstraints.includes(index)) return undefined;
        const shared = this.#sharedQueues(
          index,
          constraint.listed.map((criterion) => key[criterion] ?? ""),
        );
        shared.keys.add(state);
        return shared;
      });
    }
    if (this.#keys.size > this.limits.maxKeys) this.#evict(state);
    return state;
  }

  /** A key that had more than one signal, or of which something is pending. */
  #knownOf(key: Key): KeyState | undefined {
    const text = keyText(key);
    const known = this.#keys.get(text) ?? this.#recall(key, text);
    return known instanceof KeyState ? known : undefined;
  }

  #sharedQueues(constraint: number, key: Key): SharedQueues {
    const criteria = String(this.#constraints[constraint]?.listed);
    let byKey = this.#shared.get(criteria);
    if (!byKey) this.#shared.set(criteria, (byKey = new Map<string, SharedQueues>()));
    const text = keyText(key);
    let shared = byKey.get(text);
    if (!shared) byKey.set(text, (shared = { queues: [], keys: new Set() }));
    return shared;
  }

  /** Gives up the key whose newest signal is the oldest, other than the one that was just made. */
  #evict(made: KeyState | Placement): void {
    if (!this.#isOrdered) {
      const newest = [...this.#keys].map(([text, kept]) => ({ text, kept, time: newestOf(kept) }));
      newest.sort((a, b) => Number(a.kept === made) - Number(b.kept === made) || a.time - b.time);
      this.#keys.clear();
      for (const { text, kept } of newest) this.#keys.set(text, kept);
      this.#isOrdered = true;
    }
    const [oldest] = this.#keys;
    if (!oldest) return;
    const [text, kept] = oldest;
    this.counts.evictedKeys += 1;
    if (kept instanceof KeyState) this.#remove(kept);
    else this.#keys.delete(text);
  }

  #remove(state: KeyState): void {
    this.#keys.delete(state.text);
    if (state.isRecalled) this.#left?.gone.add(state.text);
    for (const shared of state.shared ?? []) shared?.keys.delete(state);
    if (state.matched > -Infinity || state.pending.length > 0) this.#changed.add(state);
    state.pending = [];
  }

  #queue(state: KeyState, constraint: number): SignalQueue | undefined {
    return state.shared?.[constraint] ? state.shared[constraint]?.queues[constraint] : state.queues[constraint];
  }

  /** Whether enough signals of each present step lie in the window that ends at a time. */
  #holds(state: KeyState, time: number): boolean {
    const { lookbackMs } = this.plan;
    for (let index = 0; index < this.#constraints.length; index += 1) {
      const constraint = this.#constraints[index];
      if (!constraint || constraint.absence) continue;
      const nth = this.#queue(state, index)?.newest(constraint.needed, time) ?? -Infinity;
      if (nth < time - lookbackMs || nth <= state.taken) return false;
    }
    return true;
  }

  /** Tests a group's key at the time of one of its signals. */
  #test(state: KeyState, time: number): void {
    if (time <= state.taken || !this.#holds(state, time)) return;
    const start = time - this.plan.lookbackMs;
    if (this.#present.length === this.plan.steps.length) this.#report(state, { time, start });
    else if (this.#isNeeded(state, time)) this.#pend(state, { time, start });
  }

  /** Whether an anchor may fare otherwise than the one before it: something absent was in that one's window only. */
  #isNeeded(state: KeyState, time: number): boolean {
    const before = state.pending.at(-1);
    const { lookbackMs } = this.plan;
    // A match takes later ones along that lie in its period; those that wait longer than that are judged for themselves.
    if (!before || this.#waitMs > lookbackMs || time < before.time) return true;
    if (time === before.time) return false;
    return this.#constraints.some(
      ({ absence }, index) =>
        absence && (this.#queue(state, index)?.count(before.time - lookbackMs, time - lookbackMs - 1) ?? 0) > 0,
    );
  }

  #pend(state: KeyState, pending: Pending): void {
    const others = state.pending.filter(({ time }) => time !== pending.time);
    const at = others.findIndex(({ time }) => time > pending.time);
    state.pending = at < 0 ? [...others, pending] : [...others.slice(0, at), pending, ...others.slice(at)];
    this.#changed.add(state);
    this.#await(pending.time, state.key);
  }

  #await(time: number, key: Key): void {
    const due = this.#due;
    let at = due.length;
    while (at > this.#dueHead && (due[at - 1]?.time ?? 0) > time) at -= 1;
    if (at === due.length) due.push({ time, key });
    else due.splice(at, 0, { time, key });
  }

  /** Decides what has waited long enough before a time. */
  #decide(until: number): void {
    if (!this.#isDueSorted) this.#due.sort((a, b) => a.time - b.time);
    this.#isDueSorted = true;
    for (;;) {
      const next = this.#due[this.#dueHead];
      if (!next || !(next.time + this.#waitMs < until)) break;
      this.#dueHead += 1;
      const { key, time } = next;
      const state = this.#knownOf(key);
      if (!state) continue;
      const pending = state.pending[0];
      if (pending?.time !== time) continue;
      state.pending = state.pending.slice(1);
      this.#changed.add(state);
      this.#settle(state, pending);
    }
    if (this.#dueHead > 64 && this.#dueHead * 2 > this.#due.length) {
      this.#due = this.#due.slice(this.#dueHead);
      this.#dueHead = 0;
    }
  }

  /** Reports a pending match unless something that must be absent is there. */
  #settle(state: KeyState, pending: Pending): void {
    const { time } = pending;
    if (time <= state.taken) return;
    if (this.#shape) {
      const { last } = this.#shape;
      const count = last ? (this.#queue(state, last.index)?.count(time, time + last.withinMs) ?? 0) : 0;
      if (!last || count < last.minMatchCount) this.#report(state, pending);
      return;
    }
    if (!this.#holds(state, time)) return;
    const { lookbackMs } = this.plan;
    const isSuppressed = this.#constraints.some(
      ({ absence, needed }, index) =>
        absence && (this.#queue(state, index)?.count(time - lookbackMs, time + this.#waitMs) ?? 0) >= needed,
    );
    if (!isSuppressed) this.#report(state, pending);
  }

  #report(state: KeyState, { time, start }: Pending): void {
    const { plan } = this;
    const from = Math.max(start, state.taken + 1);
    const signals = this.#present.map((step) =>
      (this.#queue(state, step)?.between(from, time) ?? []).sort(compareSignals),
    );
    this.#matches.push({ plan, key: state.key, time, signals });
    state.matched = time;
    state.taken = time + plan.lookbackMs;
    // What is left of a sequence is looked for again, from what is not taken.
    state.pending = this.#shape ? [] : state.pending.filter((other) => other.time > state.taken);
    this.#changed.add(state);
    this.#attachKept(state, time);
    if (this.#shape) this.#replay(state, -Infinity);
  }

  /** Signals that are there already when the match before them is decided belong to its alert. */
  #attachKept(state: KeyState, time: number): void {
    const { plan } = this;
    const attached = new Map<string, EvaluatedSignal>();
    for (const step of this.#present) {
      for (const signal of this.#queue(state, step)?.between(time + 1, state.taken) ?? [])
        attached.set(signal.id, signal);
    }
    for (const signal of [...attached.values()].sort(compareSignals)) {
      this.#attached.push({ plan, key: state.key, time, signal });
    }
  }

  /** Feeds the signals of one time to a sequence's chains. */
  #extendChain(state: KeyState, time: number, counts: readonly number[]): void {
    if (!this.#present.some((step) => counts[step])) return;
    if (!state.chain) {
      this.#replay(state, time);
      return;
    }
    if (time > state.taken) this.#complete(state, time, state.chain.take(time, counts));
  }

  #complete(state: KeyState, time: number, start: number): boolean {
    if (start < time - this.plan.lookbackMs || start === -Infinity) return false;
    if (this.#shape?.last) {
      this.#pend(state, { time, start });
      return false;
    }
    this.#report(state, { time, start });
    return true;
  }

  /**
   * Makes a sequence's chains anew from the signals that count, and reports what is complete at a time or after it; what
   * was pending before is left out, to be found again.
   */
  #replay(state: KeyState, from: number): void {
    const shape = this.#shape;
    if (!shape) return;
    state.chain = new SequenceChain(shape, state.queues);
    for (const [time, counts] of this.#timesOf(state, state.taken + 1)) {
      const start = state.chain.take(time, counts);
      // Reporting replays what comes after the match.
      if (time >= from && this.#complete(state, time, start)) return;
    }
  }

  /** The times at which a key has signals of present steps, with how many of each step. */
  #timesOf(state: KeyState, from: number): [time: number, counts: number[]][] {
    const times = new Map<number, number[]>();
    for (const step of this.#present) {
      for (const { time } of this.#queue(state, step)?.between(from, Infinity) ?? []) {
        let counts = times.get(time);
        if (!counts) times.set(time, (counts = []));
        counts[step] = (counts[step] ?? 0) + 1;
      }
    }
    return [...times].sort(([a], [b]) => a - b);
  }

  /** Looks at a key again, since a signal came later than what was waited for. */
  #addLate(incoming: Incoming): void {
    const { signal } = incoming;
    if (signal.time < this.horizon) {
      this.counts.tooLate += 1;
      return;
    }
    this.counts.late += 1;
    // What held before was decided, and stays so.
    const before = new Map<KeyState, ReadonlySet<number>>();
    for (const state of this.#statesOf(incoming)) {
      this.#prune(state);
      before.set(state, new Set(this.#heldTimes(state, signal.time)));
    }
    const touched = new Map<KeyState, number[]>();
    this.#insert(incoming, touched);
    for (const state of touched.keys()) this.#again(state, signal.time, before.get(state) ?? new Set());
  }

  /** The keys that see a signal and are known. */
  #statesOf({ placements }: Incoming): KeyState[] {
    return placements.flatMap(({ key, steps: [step = 0] }) => {
      if (this.#sharedConstraints.includes(step)) return [...this.#sharedQueues(step, key).keys];
      const text = keyText(key);
      return this.#keys.has(text) || this.#recall(key, text) ? [this.#stateOf(key)] : [];
    });
  }

  /** The times from one on at which a key's present part holds. */
  #heldTimes(state: KeyState, from: number): number[] {
    const times = this.#timesOf(state, this.#shape ? state.taken + 1 : from);
    if (!this.#shape)
      return times.map(([time]) => time).filter((time) => time > state.taken && this.#holds(state, time));
    const chain = new SequenceChain(this.#shape, state.queues);
    const starts = times.map(([time, counts]) => ({ time, start: chain.take(time, counts) }));
    return starts.filter(({ time, start }) => time >= from && this.#isShort(time, start)).map(({ time }) => time);
  }

  #isShort(time: number, start: number): boolean {
    return start >= time - this.plan.lookbackMs;
  }

  #again(state: KeyState, from: number, decided: ReadonlySet<number>): void {
    const isDecided = (time: number): boolean => decided.has(time) && time + this.#waitMs < this.#passed;
    if (this.#shape) {
      state.pending = state.pending.filter(({ time }) => time < from);
      state.chain = undefined;
      this.#changed.add(state);
    }
    for (;;) {
      const next = this.#heldTimes(state, from).find((time) => time > state.taken && !isDecided(time));
      if (next === undefined) break;
      this.#againAt(state, next);
      from = next + 1;
    }
    if (this.#shape) this.#remakeChain(state);
  }

  #againAt(state: KeyState, time: number): void {
    const pending = { time, start: this.#startAt(state, time) };
    if (this.#present.length === this.plan.steps.length || (this.#shape && !this.#shape.last)) {
      this.#report(state, pending);
    } else if (time + this.#waitMs < this.#passed) {
      this.#settle(state, pending);
    } else {
      this.#pend(state, pending);
    }
  }

  /** The latest time at which a match that is complete at a time can begin. */
  #startAt(state: KeyState, time: number): number {
    if (!this.#shape) return time - this.plan.lookbackMs;
    const chain = new SequenceChain(this.#shape, state.queues);
    let start = -Infinity;
    for (const [at, counts] of this.#timesOf(state, state.taken + 1)) {
      if (at > time) break;
      start = chain.take(at, counts);
    }
    return start;
  }

  #remakeChain(state: KeyState): void {
    if (!this.#shape) return;
    const chain = new SequenceChain(this.#shape, state.queues);
    for (const [time, counts] of this.#timesOf(state, state.taken + 1)) chain.take(time, counts);
    state.chain = chain;
  }

  #prune(state: KeyState): void {
    const { horizon } = this;
    for (const queue of state.queues) queue?.prune(horizon, Infinity);
    for (const shared of state.shared ?? []) for (const queue of shared?.queues ?? []) queue?.prune(horizon, Infinity);
  }

  /** Lets go of what is not needed any more, every quarter of the lookback. */
  #sweepNowAndThen(time: number): void {
    if (time - this.#swept < this.plan.lookbackMs / 4) return;
    this.#swept = time;
    const { horizon } = this;
    for (const [text, state] of this.#keys) {
      if (!(state instanceof KeyState)) {
        if (state.signal.time < horizon) this.#keys.delete(text);
        continue;
      }
      let kept = 0;
      for (const [index, queue] of state.queues.entries()) {
        if (!queue) continue;
        queue.prune(horizon, Infinity);
        kept += queue.length;
        if (queue.length === 0) state.queues[index] = undefined;
      }
      if (kept === 0 && state.taken < horizon && state.pending.length === 0) this.#remove(state);
    }
    this.#sweepShared(horizon);
    this.#sweepLeft(horizon);
  }

  #sweepLeft(horizon: number): void {
    if (!this.#left) return;
    const { keys, until } = this.#left;
    for (const [text, { matched, pending }] of keys) {
      if (matched + this.plan.lookbackMs >= horizon || pending.length > 0) continue;
      keys.delete(text);
      this.#forgotten.push(text);
    }
    if (keys.size === 0 && horizon > until) this.#left = undefined;
  }

  #sweepShared(horizon: number): void {
    for (const byKey of this.#shared.values()) {
      for (const [text, { queues, keys }] of byKey) {
        let kept = 0;
        for (const queue of queues) {
          queue?.prune(horizon, Infinity);
          kept += queue?.length ?? 0;
        }
        if (kept === 0 && keys.size === 0) byKey.delete(text);
      }
    }
  }
}
