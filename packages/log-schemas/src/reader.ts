import type { JsonValue } from "@pypanther/core/runtime";

/** Why a value is not what its schema says. */
export interface Mismatch {
  /** The field, dotted. */
  readonly path: string;
  /** What is wrong with it. */
  readonly message: string;
}

/** Gives what a value means by its schema, or tells why it is not of it and gives undefined. */
export type ValueReader = (value: JsonValue, path: string, tell: (mismatch: Mismatch) => void) => JsonValue | undefined;
