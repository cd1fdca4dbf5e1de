import { knownLogTypes } from "@pypanther/core";

/** Which log types to list. */
export interface LogTypeOptions {
  /** Only names that contain this, ignoring case. */
  readonly substring?: string;
  /** Leave out the log types that Panther classifies. */
  readonly customOnly?: boolean;
}

/** The names of custom schemas in their order, then every known log type. */
export function listLogTypes(custom: readonly string[], { substring = "", customOnly }: LogTypeOptions = {}): string[] {
  const wanted = substring.toLowerCase();
  return [...custom, ...(customOnly ? [] : knownLogTypes())].filter((name) => name.toLowerCase().includes(wanted));
}
