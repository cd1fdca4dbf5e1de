/** Which rules a contestant runs. */
export type RuleSet = "cloudtrail" | "all" | "thousand more" | "without index" | "state";

/** What a contestant does. */
export interface Task {
  readonly work: "parse" | "unpack" | "pipeline";
  readonly directory: string;
  readonly packed: boolean;
  readonly rules: RuleSet;
  readonly workers: number;
  /** Whether the state store answers after a millisecond. */
  readonly slowState: boolean;
}

/** What it took. */
export interface Took {
  readonly seconds: number;
  readonly events: number;
  /** Bytes of JSON, where they were counted. */
  readonly bytes: number;
  readonly peakMegabytes: number;
}
