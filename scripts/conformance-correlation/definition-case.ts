import { isDeepStrictEqual } from "node:util";
import { type CorrelationPlan, Correlator, type JsonObject, matchValues, type PlanStep } from "@pypanther/core/runtime";

const MINUTE = 60_000;

/** A rule, signals, and every match that they must give. */
export interface DefinitionCase {
  readonly name: string;
  readonly rule: {
    readonly structure: "group" | "sequence";
    readonly lookbackMinutes: number;
    readonly waitMinutes?: number;
    readonly withinMinutes?: readonly number[];
    readonly steps: readonly PlanStep[];
  };
  readonly signals: readonly {
    readonly ruleId: string;
    readonly minute: number;
    readonly id?: string;
    readonly values: JsonObject;
  }[];
  readonly expected: readonly {
    readonly key: readonly string[];
    readonly minute: number;
    readonly counts: readonly number[];
  }[];
}

function planOf({
  structure,
  lookbackMinutes,
  waitMinutes = 0,
  withinMinutes = [],
  steps,
}: DefinitionCase["rule"]): CorrelationPlan {
  const criteria = steps[0]?.fields ?? [];
  return {
    ruleId: "Case",
    structure,
    lookbackMs: lookbackMinutes * MINUTE,
    waitMs: waitMinutes * MINUTE,
    withinMs: withinMinutes.map((minutes) => minutes * MINUTE),
    steps,
    criteria: criteria.map((_, index) => `criterion ${index + 1}`),
    ignorePlaceholders: true,
  };
}

/** Why a case fails; undefined when it passes. */
export function runDefinitionCase({ rule, signals, expected }: DefinitionCase): string | undefined {
  const correlator = new Correlator({ plans: [planOf(rule)] });
  for (const [index, { ruleId, minute, id, values }] of signals.entries()) {
    const found = correlator.pathsOf(ruleId).map((path) => [path, matchValues(values, null, path).values]);
    const signal = { id: id ?? `signal ${index}`, ruleId, time: Math.floor(minute * MINUTE) };
    correlator.add({ signal, values: Object.fromEntries(found) as Record<string, readonly string[]> });
  }
  const matches = correlator.advance(Infinity).matches.map(({ key, time, signals: held }) => ({
    key,
    minute: time / MINUTE,
    counts: held.map(({ length }) => length),
  }));
  const order = (list: DefinitionCase["expected"]): string[] => list.map((match) => JSON.stringify(match)).sort();
  if (isDeepStrictEqual(order(matches), order(expected))) return undefined;
  return `expected ${JSON.stringify(expected)}, found ${JSON.stringify(matches)}`;
}
