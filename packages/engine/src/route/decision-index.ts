import {
  type Alternative,
  compiledWhen,
  type CompiledWhen,
  type Condition,
  conditionValue,
  type EventDataModel,
  type FieldSource,
  type JsonValue,
  type Rule,
  whenHolds,
} from "@pypanther/core/runtime";
import type { LogTypeRouter } from "./log-type-router";

/** A rule of one log type with what must hold before it is asked. */
export interface Entry {
  readonly rule: Rule;
  readonly order: number;
  readonly when: CompiledWhen;
}

/** How many distinct values of one field are remembered with the rules they lead to. */
const MAX_REMEMBERED = 4096;
/** Longer texts are not remembered: they are hardly ever seen twice. */
const MAX_REMEMBERED_TEXT = 200;

/** How well a condition tells events apart; 0 for one that most events meet. */
function discernment({ test, path }: Condition, valuesOfPath: ReadonlyMap<string, number>): number {
  if (test.holds(null)) return 0;
  if (test.equals ?? test.folded) return 2 + (valuesOfPath.get(path) ?? 0);
  return 1;
}

/**
 * What must hold of the record itself for a condition to hold: the condition, or, for a unified field, what its data
 * model needs to find it. Undefined when nothing can be said, an empty list when it can never hold.
 */
function recordConditions(condition: Condition, model: EventDataModel | undefined): readonly Alternative[] | undefined {
  if (!condition.unified) return [[condition]];
  if (condition.test.holds(null)) return undefined;
  return model ? model.needs?.(condition) : [];
}

interface Anchors {
  readonly score: number;
  readonly conditions: readonly Condition[];
}

/** The conditions of which one must hold, one for each alternative, for the best clause of a `when`. */
class AnchorChoice {
  constructor(
    private readonly model: EventDataModel | undefined,
    private readonly valuesOfPath: ReadonlyMap<string, number>,
  ) {}

  of(when: CompiledWhen): Anchors {
    let best: Anchors = { score: 0, conditions: [] };
    for (const clause of when) {
      const anchors = this.#ofClause(clause);
      if (anchors.score > best.score) best = anchors;
    }
    return best;
  }

  #ofClause(clause: readonly Alternative[]): Anchors {
    let score = Infinity;
    const conditions: Condition[] = [];
    for (const alternative of clause) {
      const anchors = this.#ofAlternative(alternative);
      score = Math.min(score, anchors.score);
      conditions.push(...anchors.conditions);
    }
    return { score, conditions };
  }

  #ofAlternative(alternative: Alternative): Anchors {
    let best: Anchors = { score: 0, conditions: [] };
    for (const condition of alternative) {
      const anchors = this.#ofCondition(condition);
      if (anchors.score > best.score) best = anchors;
    }
    return best;
  }

  #ofCondition(condition: Condition): Anchors {
    const needed = recordConditions(condition, this.model);
    if (needed === undefined) {
      return { score: condition.test.holds(null) ? 0 : 0.5, conditions: [condition] };
    }
    if (!condition.unified) {
      return { score: discernment(condition, this.valuesOfPath), conditions: [condition] };
    }
    return this.#ofClause(needed);
  }
}

/** One field that decides, and the rules that its values lead to. */
export class DecidingField {
  readonly #byValue = new Map<JsonValue, Entry[]>();
  readonly #tested: { readonly condition: Condition; readonly entry: Entry }[] = [];
  readonly #remembered = new Map<JsonValue, readonly Entry[]>();

  constructor(readonly condition: Condition) {}

  /** Every rule that some value leads to. */
  get all(): readonly Entry[] {
    return [...new Set([...[...this.#byValue.values()].flat(), ...this.#tested.map(({ entry }) => entry)])];
  }

  add(condition: Condition, entry: Entry): void {
    if (!condition.test.equals) {
      this.#tested.push({ condition, entry });
      return;
    }
    for (const value of condition.test.equals) {
      const entries = this.#byValue.get(value);
      if (entries) entries.push(entry);
      else this.#byValue.set(value, [entry]);
    }
  }

  entriesFor(value: JsonValue): readonly Entry[] | undefined {
    if (this.#tested.length === 0) return this.#byValue.get(value);
    const memorable = typeof value !== "object" && !(typeof value === "string" && value.length > MAX_REMEMBERED_TEXT);
    const known = memorable ? this.#remembered.get(value) : undefined;
    if (known) return known;
    const entries = [...(this.#byValue.get(value) ?? [])];
    for (const { condition, entry } of this.#tested) if (condition.test.holds(value)) entries.push(entry);
    if (memorable) {
      if (this.#remembered.size >= MAX_REMEMBERED) this.#remembered.clear();
      this.#remembered.set(value, entries);
    }
    return entries;
  }
}

const none: readonly Rule[] = Object.freeze([]);

/** The rules of one log type by the fields that decide: each field is read once, each value leads to its rules. */
export class DecisionIndex implements LogTypeRouter {
  /** The rules that nothing can be told about without asking them. */
  readonly unconditional: readonly Entry[];
  /** The fields that decide, and the rules that their values lead to. */
  readonly fields: readonly DecidingField[];
  readonly entries: readonly Entry[];

  constructor(rules: readonly Rule[], model: EventDataModel | undefined) {
    const entries = rules.map((rule, order): Entry => ({ rule, order, when: compiledWhen(rule) }));
    const choice = new AnchorChoice(model, distinctValues(entries));
    const fields = new Map<string, DecidingField>();
    const unconditional: Entry[] = [];
    for (const entry of entries) {
      const { score, conditions } = choice.of(entry.when);
      if (score === 0) unconditional.push(entry);
      // A score without conditions is that of a rule which can never match here.
      else for (const condition of conditions) fieldOf(fields, condition).add(condition, entry);
    }
    this.entries = entries;
    this.unconditional = unconditional;
    this.fields = [...fields.values()];
  }

  /** Of some rules, those whose `when` holds. */
  rulesAmong(candidates: readonly Entry[], source: FieldSource): readonly Rule[] {
    const found = candidates.filter((entry) => whenHolds(entry.when, source));
    return found.sort((a, b) => a.order - b.order).map(({ rule }) => rule);
  }

  rulesFor(source: FieldSource): readonly Rule[] {
    let found: Entry[] | undefined;
    for (const field of this.fields) {
      const entries = field.entriesFor(conditionValue(field.condition, source));
      if (!entries) continue;
      for (const entry of entries) if (whenHolds(entry.when, source)) (found ??= []).push(entry);
    }
    if (this.unconditional.length > 0) {
      for (const entry of this.unconditional) if (whenHolds(entry.when, source)) (found ??= []).push(entry);
    }
    if (!found) return none;
    if (found.length > 1) {
      found = [...new Set(found)];
      found.sort((a, b) => a.order - b.order);
    }
    return found.map(({ rule }) => rule);
  }
}

function fieldOf(fields: Map<string, DecidingField>, condition: Condition): DecidingField {
  const name = condition.unified ? `udm:${condition.path}` : condition.path;
  let field = fields.get(name);
  if (!field) fields.set(name, (field = new DecidingField(condition)));
  return field;
}

/** How many values the rules of a log type ask for, by path. */
function distinctValues(entries: readonly Entry[]): Map<string, number> {
  const values = new Map<string, Set<unknown>>();
  for (const { path, test } of entries.flatMap(({ when }) => when.flat(2))) {
    const asked = test.equals ?? test.folded;
    if (!asked) continue;
    let known = values.get(path);
    if (!known) values.set(path, (known = new Set()));
    for (const value of asked) known.add(value);
  }
  return new Map([...values].map(([path, known]) => [path, known.size]));
}
