import type { SignalValues } from "../correlate";
import type { CorrelationPlan, CorrelationTestInit, PlanStep, SignalTime } from "../correlation";
import { nearMiss, PantherError } from "../errors";
import { parseTime } from "../event";

const MINUTE = 60_000;

/** A signal that a test gives to one step. */
export interface TestSignal {
  readonly step: string;
  readonly ruleId: string;
  /** In milliseconds. */
  readonly time: number;
  readonly values: SignalValues;
}

/** The signals of a test, and what is odd about them. */
export interface TestSignalList {
  readonly signals: readonly TestSignal[];
  readonly warnings: readonly string[];
}

function timeOf(time: SignalTime): number {
  if (typeof time === "number" && Number.isFinite(time)) return Math.floor(time * MINUTE);
  const parsed = typeof time === "string" ? parseTime(time) : undefined;
  if (parsed !== undefined) return parsed;
  const message = `A test's time is ${JSON.stringify(time)}, expected minutes from its start or a time in ISO 8601.`;
  throw new PantherError("INVALID_TEST_TIME", message);
}

function checkTimes(times: readonly SignalTime[]): void {
  if (new Set(times.map((time) => typeof time)).size < 2) return;
  const message = "A test's times must all be minutes from its start, or all be times in ISO 8601.";
  throw new PantherError("MIXED_TEST_TIMES", message);
}

function stepOf({ steps }: CorrelationPlan, id: string): PlanStep {
  const step = steps.find((one) => one.id === id);
  if (step) return step;
  const known = steps.map((one) => one.id);
  const near = nearMiss(id, known);
  const advice = near === undefined ? `Its steps: ${known.join(", ")}.` : `Did you mean "${near}"?`;
  throw new PantherError("UNKNOWN_STEP", `The test has signals of the step "${id}", which the rule has not. ${advice}`);
}

/**
 * The signals that a test spells out: each time is one, with one value in one field. Of several fields, what stands at
 * the same time is one signal, the first with the first. Throws a PantherError for a step or time that cannot be used.
 */
export function testSignals(plan: CorrelationPlan, given: NonNullable<CorrelationTestInit["signals"]>): TestSignalList {
  checkTimes(
    Object.values(given).flatMap((fields) => Object.values(fields).flatMap((values) => Object.values(values).flat())),
  );
  const warnings: string[] = [];
  const signals = Object.entries(given).flatMap(([id, fields]) => {
    const step = stepOf(plan, id);
    const known = step.fields.flatMap((paths) => paths ?? []);
    const atTime = new Map<number, Record<string, readonly string[]>[]>();
    for (const [field, values] of Object.entries(fields)) {
      if (known.length > 0 && !known.includes(field)) {
        warnings.push(
          `step "${id}" is not matched on "${field}" but on ${known.join(", ")}: these signals take no part`,
        );
      }
      const used = new Map<number, number>();
      for (const [value, times] of Object.entries(values)) {
        for (const time of times.map(timeOf)) {
          const place = used.get(time) ?? 0;
          used.set(time, place + 1);
          const list = atTime.get(time) ?? [];
          atTime.set(time, list);
          (list[place] ??= {})[field] = [value];
        }
      }
    }
    return [...atTime].flatMap(([time, list]) =>
      list.map((values): TestSignal => ({ step: id, ruleId: step.ruleId, time, values })),
    );
  });
  return { signals, warnings };
}
