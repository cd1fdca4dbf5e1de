import { ScanError } from "./scan-error";
import type { ResourceType, SummaryType } from "./scan/resource-type";
import { resourceTypes, summaryTypes } from "./types";

/** The types that a scan is asked for. */
export interface ChosenTypes {
  /** Those to read. */
  readonly read: readonly ResourceType[];
  /** Those to make of what is read. */
  readonly summaries: readonly SummaryType[];
  /** Which of the read ones are wanted in the output; others are read for a summary. */
  readonly wanted: ReadonlySet<string>;
}

/** The names of all types that a scan can give, in order. */
export function typeNames(): string[] {
  return [...resourceTypes, ...summaryTypes].map(({ type }) => type).sort();
}

/** The types of these names; all without. Throws a ScanError for a name that no type has. */
export function chooseTypes(names: readonly string[] | undefined): ChosenTypes {
  const all = typeNames();
  const unknown = names?.filter((name) => !all.includes(name)) ?? [];
  if (unknown.length > 0)
    throw new ScanError("SCAN_OPTIONS", `Unknown type: ${unknown.join(", ")}. The types are: ${all.join(", ")}.`, {
      unknown,
    });
  const wanted = new Set(names ?? all);
  const summaries = summaryTypes.filter(({ type }) => wanted.has(type));
  const read = resourceTypes.filter(({ type }) => wanted.has(type) || summaries.some(({ of }) => of === type));
  return { read, summaries, wanted };
}
