import { field, isJsonObject, type JsonObject, type JsonValue } from "../json";
import type { Indicator, LogFormat } from "../log-formats";
import { addIndicator, fieldsOfIndicator } from "./indicator-values";

/** Logs may hold lists of any length: so many values of one field are looked at, and texts up to so many characters. */
const MAX_VALUES = 10_000;
const MAX_TEXT = 2048;

/** The texts and numbers that a path leads to, through lists, as texts. */
function textsAt(log: JsonObject, path: string): string[] {
  const texts: string[] = [];
  const direct = field(log, path);
  const keys = direct === undefined ? path.split(".") : [path];
  const pending: [value: JsonValue | undefined, depth: number][] = [[log, 0]];
  for (let next = pending.pop(), seen = 0; next && seen < MAX_VALUES; next = pending.pop(), seen += 1) {
    const [value, depth] = next;
    if (Array.isArray(value)) {
      for (const item of (value as readonly JsonValue[]).slice(0, MAX_VALUES)) pending.push([item, depth]);
    } else if (depth < keys.length) {
      if (isJsonObject(value)) pending.push([field(value, keys[depth] ?? ""), depth + 1]);
    } else if (typeof value === "string" || typeof value === "number") {
      texts.push(String(value));
    }
  }
  return texts;
}

/** What a `p_any_` field of a record holds, by its name without that beginning: each value once, sorted. */
export function indicatorsOf(log: JsonObject, { indicators = {} }: LogFormat, name: string): readonly string[] {
  const found = new Set<string>();
  const add = (into: string, value: string): void => {
    if (into === name) found.add(value);
  };
  for (const [kind, paths] of Object.entries(indicators) as [Indicator, readonly string[]][]) {
    if (!fieldsOfIndicator[kind].includes(name)) continue;
    for (const path of paths) {
      for (const text of textsAt(log, path)) if (text !== "" && text.length <= MAX_TEXT) addIndicator[kind](text, add);
    }
  }
  return [...found].sort();
}
