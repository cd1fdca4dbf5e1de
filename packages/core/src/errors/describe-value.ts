import { typeName } from "./errors";

/** The name of an object's class, whatever the object says of itself. */
export function className(value: object): string {
  const maker: unknown = (Object.getPrototypeOf(value) as { constructor?: unknown } | null)?.constructor;
  return typeof maker === "function" && maker.name ? maker.name : "object without a class";
}

/** A short description of any value, for error messages. */
export function describeValue(value: unknown): string {
  if (typeof value === "function") return `function or class ${value.name || "(anonymous)"}`;
  if (Array.isArray(value)) return "list";
  if (typeof value === "object" && value !== null) return `instance of ${className(value)}`;
  if (value === undefined || value === null) return String(value);
  return `${typeName(value)} ${String(value).slice(0, 80)}`;
}
