import { sep } from "node:path";
import type { SourceLocation } from "@pypanther/core/runtime";
import { describeLocation } from "../source-line";

/** Something about a project that its author probably did not mean. */
export interface Finding {
  /** What kind of thing it is; stable. */
  readonly code: string;
  /** An error is refused by `upload`; of a warning users are told. */
  readonly severity: "error" | "warning";
  /** What is wrong and what to do, without the place. */
  readonly message: string;
  /** Where, as file and line, in the user's source; paths are from the project's directory. Undefined when unknown. */
  readonly place?: string;
  /** The rule that it belongs to. */
  readonly ruleId?: string;
}

/** A finding as a sentence that begins with its place. */
export function findingText({ place, message }: Pick<Finding, "place" | "message">): string {
  return place === undefined ? message : `${place}: ${message}`;
}

/** A place for a finding; undefined for one that is not in the user's own source. */
export function placeOf(at: Pick<SourceLocation, "file" | "line"> | undefined, directory: string): string | undefined {
  if (at === undefined || at.file.includes(`${sep}node_modules${sep}`)) return undefined;
  return describeLocation(at, directory);
}
