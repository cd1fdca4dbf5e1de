import { type CorrelationPlan, isPlaceholder, type PlanStep } from "../correlation";
import { type SignalValues, valuesAt } from "./signal";

/** A signal has at most so many keys; what is over is cut, and counted. */
const MAX_KEYS = 1000;
/** A longer value is told by its start and a hash of all of it. */
const MAX_VALUE_LENGTH = 400;

/** The values of one criterion each, in the order of the criteria that list the step. */
export type Key = readonly string[];

/** A value as it stands in keys: itself, or its start and a hash of all of it when it is long. */
export function keyValue(value: string): string {
  if (value.length <= MAX_VALUE_LENGTH) return value;
  const { createHash } = require("node:crypto") as typeof import("node:crypto");
  return `${value.slice(0, 100)}... (${value.length} characters, SHA-256 ${createHash("sha256").update(value).digest("hex")})`;
}

/** The values that a signal has in all of a criterion's fields. */
function criterionValues(paths: readonly string[], given: SignalValues, ignorePlaceholders: boolean): string[] {
  const [first = "", ...others] = paths;
  let values = [...valuesAt(given, first)];
  for (const path of others) {
    const also = new Set(valuesAt(given, path));
    values = values.filter((value) => also.has(value));
  }
  if (ignorePlaceholders) values = values.filter((value) => !isPlaceholder(value));
  return values.map(keyValue);
}

/** The keys of a step with one field, which most have. */
function singleKeys(
  values: readonly string[],
  ignorePlaceholders: boolean,
): { readonly keys: Key[]; readonly cut: number } {
  const keys: Key[] = [];
  for (const value of values) {
    if (ignorePlaceholders && isPlaceholder(value)) continue;
    if (keys.length < MAX_KEYS) keys.push([keyValue(value)]);
  }
  return { keys, cut: Math.max(0, values.length - MAX_KEYS) };
}

/** The keys of a signal for a step, and how many were cut. */
export function signalKeys(
  { ignorePlaceholders }: CorrelationPlan,
  { fields }: PlanStep,
  given: SignalValues,
): { readonly keys: readonly Key[]; readonly cut: number } {
  const [only, second] = fields;
  if (only?.length === 1 && second === undefined && fields.length === 1) {
    return singleKeys(valuesAt(given, only[0] ?? ""), ignorePlaceholders);
  }
  let keys: Key[] = [[]];
  let cut = 0;
  for (const paths of fields) {
    if (paths === null) continue;
    const values = criterionValues(paths, given, ignorePlaceholders);
    const total = keys.length * values.length;
    if (total > MAX_KEYS) cut += total - MAX_KEYS;
    keys = keys.flatMap((key) => values.map((value) => [...key, value])).slice(0, MAX_KEYS);
  }
  return { keys, cut };
}

/** What tells one key from another. */
export function keyText(key: Key): string {
  return key.length === 1 ? (key[0] ?? "") : JSON.stringify(key);
}
