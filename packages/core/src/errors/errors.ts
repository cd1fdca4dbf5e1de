import { inspect } from "node:util";
import { isNativeError } from "node:util/types";

/** Where and what went wrong, for whoever has to act on it. */
export interface ProblemDetails {
  /** The rule the problem belongs to. */
  ruleId?: string;
  /** The attribute or option at fault, as the user spelt it. */
  attribute?: string;
  /** What was found there. */
  found?: string;
  /** What would be allowed. */
  allowed?: string;
  /** Where in the user's TypeScript: file:line. */
  at?: string;
}

/** An error that a user can mend: a stable code to compare, a sentence to read. */
export class PantherError extends Error {
  override readonly name: string = "PantherError";

  constructor(
    /** Stable, to compare with. */
    readonly code: string,
    message: string,
    /** Where and what, for programs. */
    readonly details: ProblemDetails = {},
  ) {
    super(message);
  }
}

/** One thing that is wrong with a rule. */
export interface RuleProblem extends ProblemDetails {
  /** What kind of mistake it is; stable. */
  readonly code: "INVALID_ATTRIBUTE" | "WRONG_KIND" | "UNKNOWN_TEST_FIELD" | "MISSPELT_MEMBER";
  /** The attribute or member at fault. */
  readonly attribute: string;
  /** The sentence for the user, without the place. */
  readonly message: string;
}

/** One rule with everything that is wrong with its attributes. */
export class RuleValidationError extends PantherError {
  override readonly name = "RuleValidationError";

  constructor(
    /** The rule's class. */
    readonly ruleName: string,
    /** What is wrong, for programs. */
    readonly problems: readonly RuleProblem[],
    /** The same as sentences, in the same order. */
    readonly messages: readonly string[],
  ) {
    const heading = `Rule ${ruleName} is not valid:`;
    super("INVALID_RULE", [heading, ...messages.map((message) => `  - ${message}`)].join("\n"), problems[0]);
  }
}

/** A rule's method returned something of another type than it must. */
export class FunctionReturnTypeError extends PantherError {
  override readonly name = "FunctionReturnTypeError";

  constructor(ruleId: string, method: string, actual: unknown, expected: string) {
    const message = `detection [${ruleId}] method [${method}] returned [${typeName(actual)}], expected ${expected}`;
    super("WRONG_RETURN_TYPE", message, { ruleId, attribute: method });
  }
}

/** TypeScript's word for a value's type, with null and list told apart from object. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  if (value instanceof Promise) return "Promise";
  return typeof value;
}

/** Whatever was thrown, as an Error: rule code may throw anything. */
export function toError(thrown: unknown): Error {
  if (thrown instanceof Error || isNativeError(thrown)) return thrown;
  // String() would ask the thrown value itself, which may throw again.
  return new Error(typeof thrown === "string" ? thrown : inspect(thrown, { depth: 2 }));
}

/** An error's class and message in one line: `TypeError("x is not a function")`. */
export function errorSummary(error: Error): string {
  return `${error.name}(${JSON.stringify(error.message)})`;
}
