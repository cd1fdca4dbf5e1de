import { wireMethod } from "../shared/wire-method";
import type { RuleView } from "./rule-view";

/** A value as JSON can hold it: functions by name, sets as lists, maps as objects, patterns as text. */
function plainValue(_key: string, value: unknown): unknown {
  if (typeof value === "function") return value.name || "(anonymous)";
  if (typeof value === "bigint" || value instanceof RegExp) return String(value);
  if (value instanceof Set) return [...(value as Set<unknown>)];
  if (value instanceof Map) return Object.fromEntries(value as Map<string, unknown>);
  return value;
}

const LINE_WIDTH = 100;

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "undefined";
  const entries = Object.entries(value).map(([name, item]) => `${JSON.stringify(name)}: ${inline(item)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}

function literal(field: unknown): string {
  const json = JSON.stringify(field, plainValue);
  if (json === undefined) return "undefined";
  const value: unknown = JSON.parse(json);
  const line = inline(value);
  if (line.length <= LINE_WIDTH || typeof value !== "object") return line;
  return JSON.stringify(value, null, 2).replaceAll("\n", "\n  ");
}

function filterList(value: unknown): string {
  return `[${(value as ((event: unknown) => unknown)[]).map(({ name }) => name || "(anonymous)").join(", ")}]`;
}

/** Removes the indentation that a method had in its class, and gives it the one it has here. */
function reindent(source: string): string {
  const [first = "", ...rest] = source.split("\n");
  const indents = rest.filter((line) => line.trim() !== "").map((line) => line.length - line.trimStart().length);
  const common = Math.min(...indents, Infinity);
  return [`  ${first}`, ...rest.map((line) => (line.trim() === "" ? "" : `  ${line.slice(common)}`))].join("\n");
}

/** The rule as a class in TypeScript that says what is in force. Methods that the rule leaves as they are stay away. */
export function renderRuleView({ className, parentName, attributes, fields, methods }: RuleView): string {
  const lines = [...attributes, ...fields].map(([name, value]) => {
    const isFilters = name === "includeFilters" || name === "excludeFilters";
    return `  ${name} = ${isFilters ? filterList(value) : literal(value)};`;
  });
  const bodies = methods.filter(({ inherited }) => !inherited).map(({ source }) => `\n${reindent(source)}`);
  return `${[`class ${className} extends ${parentName} {`, ...lines, ...bodies, "}"].join("\n")}\n`;
}

/** The rule as one JSON map: attributes and methods by their wire names, its own fields under `fields`. */
export function renderRuleViewJson({ attributes, fields, methods, wireNames }: RuleView): string {
  const document = {
    ...Object.fromEntries(attributes.map(([name, value]) => [wireNames[name] ?? name, value])),
    ...(fields.length > 0 && { fields: Object.fromEntries(fields) }),
    ...Object.fromEntries(methods.map(({ name, source }) => [wireMethod(name), source])),
  };
  return `${JSON.stringify(document, plainValue, 2)}\n`;
}
