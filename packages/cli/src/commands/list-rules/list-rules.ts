import { type DetectionClass, nearMiss, Severity, wireNames } from "@pypanther/core/runtime";
import { UserError } from "../../kernel/errors";
import { defaultColumns, type Listable, listable, listableOf } from "./columns";

/** Rules as rows: each has a value for each column. */
export interface RuleListing {
  readonly columns: readonly Listable[];
  readonly rows: readonly (readonly unknown[])[];
}

/** Which columns to show, and which to sort by. */
export interface ListOptions {
  /** Names in either spelling, or "all" alone; the first four when none is given. */
  readonly attributes?: readonly string[] | null;
  readonly sortBy?: string | null;
}

function attributeOf(name: string): Listable {
  const found = listableOf(name);
  if (found) return found;
  const allowed = listable.map((attribute) => wireNames[attribute]);
  const near = nearMiss(name, allowed);
  const advice = near ? `Did you mean ${near}?` : `Allowed: ${allowed.join(", ")}, or all.`;
  throw new UserError(`Invalid attribute "${name}". ${advice}`);
}

function columnsOf(names: readonly string[] | null | undefined): readonly Listable[] {
  if (!names || names.length === 0) return defaultColumns;
  if (!names.includes("all")) return [...new Set(names.map(attributeOf))];
  if (new Set(names).size > 1) throw new UserError("Cannot use any other attributes with 'all'.");
  return listable;
}

/** What is listed for attributes that a rule of another kind has not. */
const lacking: Readonly<Partial<Record<Listable, unknown>>> = { logTypes: [], summaryAttributes: [] };

/** Orders values of one attribute: severities by urgency, numbers by size, lists item by item, null first. */
function compare(attribute: Listable, a: unknown, b: unknown): number {
  if (attribute === "defaultSeverity") return Severity.compare(a as Severity, b as Severity);
  if (typeof a === "number" && typeof b === "number") return a - b;
  const text = (value: unknown): string => (Array.isArray(value) ? value.join("\0") : String(value ?? ""));
  return text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0;
}

/**
 * Lists rules, sorted by an attribute that is shown: the one asked for, else the id, else the first column; ties by id.
 * Throws a UserError for an attribute that cannot be listed.
 */
export function listRules(rules: readonly DetectionClass[], { attributes, sortBy }: ListOptions = {}): RuleListing {
  const columns = columnsOf(attributes);
  const wanted = sortBy ? attributeOf(sortBy) : "id";
  const key = columns.includes(wanted) ? wanted : columns.includes("id") ? "id" : (columns[0] ?? "id");
  const sorted = rules
    .map((rule) => rule.attributes)
    .sort((a, b) => compare(key, a[key], b[key]) || compare("id", a.id, b.id));
  return { columns, rows: sorted.map((rule) => columns.map((column) => rule[column] ?? lacking[column] ?? null)) };
}
