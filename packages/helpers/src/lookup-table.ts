import { type EventReader, fieldAt, isJsonObject, type JsonObject, type JsonValue } from "@pypanther/core";
import { isTruthy } from "./truthy";

/** The event field that holds enrichment: table name → match field → match. */
export const ENRICHMENT_KEY = "p_enrichment";

/** How names under `p_enrichment` begin that are no tables. */
export const IGNORE_ENRICHMENTS = "p_any_";

const isString = (value: JsonValue) => typeof value === "string";
const isBoolean = (value: JsonValue) => typeof value === "boolean";

/**
 * A value from a match. A match field that held several values has a list of matches, and then there is a list of
 * values, null for each match that lacks it. Null when there is no match at all.
 */
export type Matched<T extends JsonValue> = T | readonly (T | null)[] | null;

/** Whether there is a list of texts, one for each of several matches. */
export function isList(value: Matched<string>): value is readonly (string | null)[] {
  return Array.isArray(value);
}

/** Applies a function to a matched text, or to each text of a list; an empty text counts as none. */
export function mapMatched(value: Matched<string>, map: (text: string, index: number) => string): Matched<string> {
  if (isList(value)) return value.map((text, index) => (text ? map(text, index) : null));
  return value ? map(value, 0) : null;
}

/** The first `limit` texts of a list, lists in it opened, in one line. */
export function joinTexts(items: readonly JsonValue[], limit: number, separator: string): string {
  return items.flat().filter(isString).slice(0, limit).join(separator);
}

/** The enrichment table of an event as it stands in the log, null when the event was not enriched with it. */
export function enrichmentTable(event: EventReader, tableName: string): JsonValue {
  return event.deepGet(ENRICHMENT_KEY, tableName);
}

/** Whether an event was enriched with a table that holds anything. */
export function hasEnrichment(event: EventReader, tableName: string): boolean {
  return isTruthy(enrichmentTable(event, tableName));
}

/**
 * The first table whose name ends in `suffix` and of whose matches at least one has a value in `field`. Lists of
 * matches do not count.
 */
export function findTable(event: EventReader, suffix: string, field: string): string | null {
  for (const [name, table] of Object.entries(event.object(ENRICHMENT_KEY))) {
    if (!name.endsWith(suffix) || !isJsonObject(table)) continue;
    if (Object.values(table).some((match) => isTruthy(fieldAt(match, [field]) ?? null))) return name;
  }
  return null;
}

/**
 * Whatever enrichment says about one value of an event, by table name. Of several matches in one table the last counts.
 * @param pMatch The value that was looked up, an address for instance.
 */
export function pMatches(event: EventReader, pMatch: string): Record<string, JsonObject> {
  const found = new Map<string, JsonObject>();
  for (const [name, table] of Object.entries(event.object(ENRICHMENT_KEY))) {
    if (name.startsWith(IGNORE_ENRICHMENTS) || !isJsonObject(table)) continue;
    for (const match of Object.values(table).flat()) {
      if (isJsonObject(match) && (fieldAt(match, ["p_match"]) ?? "") === pMatch) found.set(name, match);
    }
  }
  return Object.fromEntries(found);
}

/** An enrichment table of one event. What enrichment lacks reads as null, false or an empty list. */
export class LookupTableMatches {
  /** The table: match field → match or list of matches. */
  protected readonly table: JsonValue;

  /** @param tableName The table under `p_enrichment`; null stands for a table without matches. */
  constructor(event: EventReader, tableName: string | null) {
    this.table = tableName === null ? null : enrichmentTable(event, tableName);
  }

  /**
   * The value at a path in the match of a field (the match itself without a path).
   * @param matchField The event field that was looked up; a dotted name is one key.
   */
  lookup(matchField: string, ...path: string[]): JsonValue {
    const match = fieldAt(this.table, [matchField]) ?? null;
    if (!isTruthy(match)) return null;
    const valueIn = (part: JsonValue) => fieldAt(part, path) ?? null;
    return Array.isArray(match) ? match.map(valueIn) : valueIn(match);
  }

  /** `lookup` for a text. */
  protected text(matchField: string, ...path: string[]): Matched<string> {
    return only(this.lookup(matchField, ...path), isString);
  }

  /** `lookup` for a boolean. */
  protected boolean(matchField: string, ...path: string[]): Matched<boolean> {
    return only(this.lookup(matchField, ...path), isBoolean);
  }

  /** `lookup` for yes or no; a list of matches counts as yes, whatever is in it. */
  protected flag(matchField: string, ...path: string[]): boolean {
    return isTruthy(this.lookup(matchField, ...path));
  }

  /** `lookup` for a list: a bare value becomes a list of one. Of a list of matches it is a list of lists. */
  protected list(matchField: string, ...path: string[]): readonly JsonValue[] {
    const value = this.lookup(matchField, ...path);
    if (!isTruthy(value)) return [];
    return Array.isArray(value) ? value : [value];
  }
}

/** Keeps the values of one type and puts null in place of the others. */
function only<T extends JsonValue>(value: JsonValue, isWanted: (value: JsonValue) => value is T): Matched<T> {
  const wantedOrNull = (item: JsonValue) => (isWanted(item) ? item : null);
  return Array.isArray(value) ? value.map(wantedOrNull) : wantedOrNull(value);
}
