import { inspect } from "node:util";

/** Any value in at most sixty characters, for error messages. */
export function spell(value: unknown): string {
  if (typeof value === "function") return `function ${value.name}`;
  const text = typeof value === "string" ? JSON.stringify(value.slice(0, 60)) : inspect(value, { depth: 1 });
  return text.length > 60 ? `${text.slice(0, 57)}...` : text;
}
