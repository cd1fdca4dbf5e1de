import { field } from "./fields";
import { isJsonObject, type JsonValue } from "./json";

/** What to return when a walk crossed a list: all collected values (the bare value if just one), the first or the last. */
export type WalkMode = "all" | "first" | "last";

/** Lists nested deeper than this are not searched: no log source nests them, hostile input does. */
const MAX_NESTED_LISTS = 100;

const modes: readonly string[] = ["all", "first", "last"];

/** What tells a collected value from others: equal values have equal ones. */
function identity(value: JsonValue): unknown {
  if (typeof value === "string") return `text ${value}`;
  if (typeof value !== "object" || value === null) return value;
  try {
    return `JSON ${JSON.stringify(value)}`;
  } catch {
    // Nested deeper than JSON.stringify can go: such a value equals only itself.
    return value;
  }
}

/** Whether a value is a list that holds nothing but such lists. */
function isEmptyList(value: JsonValue): boolean {
  const pending: JsonValue[] = [value];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (!Array.isArray(next)) return false;
    for (const item of next as readonly JsonValue[]) pending.push(item);
  }
  return true;
}

/**
 * Follows a path like `fieldAt`, but at a list goes on into every item and collects what it finds: one level of nesting
 * is taken off lists, repeated values are kept once, nulls skipped. Returns undefined when nothing is found.
 * Throws a RangeError for an unknown mode.
 */
export function deepWalk(
  value: JsonValue,
  path: readonly string[],
  mode: WalkMode = "all",
  depth = 0,
): JsonValue | undefined {
  if (!modes.includes(mode)) throw new RangeError(`Unknown walk mode "${mode}". Allowed: ${modes.join(", ")}.`);
  if (path.length === 0) return value === null || isEmptyList(value) ? undefined : value;
  if (Array.isArray(value)) return depth > MAX_NESTED_LISTS ? undefined : walkList(value, path, mode, depth);
  const [key = "", ...rest] = path;
  const next = isJsonObject(value) ? field(value, key) : undefined;
  return next === undefined ? undefined : deepWalk(next, rest, mode, depth);
}

function walkList(
  items: readonly JsonValue[],
  path: readonly string[],
  mode: WalkMode,
  depth: number,
): JsonValue | undefined {
  const found = new Map<unknown, JsonValue>();
  for (const item of items) {
    const result = deepWalk(item, path, mode, depth + 1);
    for (const value of Array.isArray(result) ? result : [result]) {
      if (value === undefined || value === null) continue;
      const id = identity(value);
      if (!found.has(id)) found.set(id, value);
    }
  }
  const values = [...found.values()];
  if (mode === "first") return values[0];
  if (mode === "last") return values.at(-1);
  return values.length > 1 ? values : values[0];
}
