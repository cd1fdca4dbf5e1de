import type { JsonObject, JsonValue } from "@pypanther/core/runtime";

/** The name of a field, and what its cell is. */
export type Field = readonly [name: string, read?: (cell: string) => JsonValue | undefined];

/** A whole or decimal number. */
export function numberIn(cell: string): JsonValue | undefined {
  const number = Number(cell);
  return Number.isFinite(number) ? number : cell;
}

/** A time in seconds since 1970, as ISO 8601. */
export function secondsIn(cell: string): JsonValue | undefined {
  const date = new Date(Number(cell) * 1000);
  return Number.isNaN(date.getTime()) ? cell : date.toISOString();
}

/** A record of a log type from cells in the order of fields; cells without a value are left out. */
export function recordOf(
  logType: string,
  fields: readonly Field[],
  cells: readonly (string | undefined)[],
): JsonObject {
  const entries = fields.flatMap(([name, read], index): [string, JsonValue][] => {
    const cell = cells[index];
    const value = cell === undefined ? undefined : read ? read(cell) : cell;
    return value === undefined ? [] : [[name, value]];
  });
  return Object.fromEntries([["p_log_type", logType], ...entries]);
}
