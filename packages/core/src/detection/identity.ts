import { PantherError } from "../errors";

/**
 * Marks Detection and Rule themselves: what a detection defines is what stands below them, and a detection of a second
 * copy of this package can be told from something that is none at all.
 */
export const baseMark = Symbol.for("@pypanther/core.Rule");

const copiesKey = Symbol.for("@pypanther/core.copies");

/** Where the copies of this package that the process has loaded live. */
const copies: Set<string> = ((globalThis as Record<symbol, unknown>)[copiesKey] ??= new Set<string>()) as Set<string>;
copies.add(__filename);

/** The error to raise when a rule was made by another copy of this package: overrides and tests would miss it. */
export function secondCopyError(ruleName: string): PantherError {
  return new PantherError(
    "SECOND_COPY_OF_CORE",
    `${ruleName} extends Rule from another copy of @pypanther/core than the one in use. Loaded copies:\n` +
      [...copies].map((path) => `  ${path}`).join("\n") +
      "\nInstall one version only: `npm ls @pypanther/core` shows who brings which.",
  );
}

/** Whether a rule, its class or a class between it and its base defines a method itself instead of inheriting the base's. */
export function definesMethod(rule: object, method: string): boolean {
  for (let at: object | null = rule; at; at = Object.getPrototypeOf(at) as object | null) {
    if (Object.hasOwn(at.constructor, baseMark)) return false;
    if (Object.hasOwn(at, method)) return true;
  }
  return false;
}
