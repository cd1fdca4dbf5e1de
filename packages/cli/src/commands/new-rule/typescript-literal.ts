import type { JsonValue } from "@pypanther/core";
import { UserError } from "../../kernel/errors";

const identifier = /^[A-Za-z_$][\w$]*$/;

/** Deeper than any log that people write tests with. */
const MAX_DEPTH = 100;

function keyOf(name: string): string {
  // Plainly written, this key would set what the object inherits from.
  if (name === "__proto__") return '["__proto__"]';
  return identifier.test(name) ? name : JSON.stringify(name);
}

/** A JSON value as TypeScript writes it. Throws a UserError when it is nested deeper than a hundred levels. */
export function typescriptLiteral(value: JsonValue, depth = 0): string {
  if (depth > MAX_DEPTH)
    throw new UserError(`The event is nested more than ${MAX_DEPTH} levels deep. Take a simpler one.`);
  if (Array.isArray(value)) return `[${value.map((item) => typescriptLiteral(item, depth + 1)).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).map(([name, item]) => `${keyOf(name)}: ${typescriptLiteral(item, depth + 1)}`);
  return entries.length === 0 ? "{}" : `{ ${entries.join(", ")} }`;
}
