import type { RunSideOptions } from "./run-side";
import type { Side } from "./side";

/** What the program that runs a base version is told, as a file of JSON. */
export interface SideJob extends Omit<RunSideOptions, "signal" | "onProblem" | "summary"> {
  /** The version's project; null for an archive, which registers its rules when it is loaded. */
  readonly root: string | null;
  /** The file to write the result to. */
  readonly result: string;
}

/** What the program writes: what came of the run, or why there was none, in words for the user. */
export type SideResult = { readonly side: Side } | { readonly failure: string };
