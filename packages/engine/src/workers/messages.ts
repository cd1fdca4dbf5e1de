import type { RuleMethod } from "@pypanther/core/runtime";
import type { SentCosts } from "../evaluate";
import type { Progress } from "../examined";
import type { ReadEvent } from "../read-event";
import type { SourcePosition } from "../read-source";
import type { InputProblem } from "../run-summary";
import type { Packed } from "../windows";

/** A source that another thread can open. */
export interface SourceToExamine {
  readonly name: string;
  readonly path: string;
  readonly done: SourcePosition | undefined;
}

/** What the run asks of a worker. */
export type Request = { readonly kind: "source"; readonly source: SourceToExamine } | { readonly kind: "go on" };

/** An error and its event as they travel between threads: the record itself as text, whatever its keys. */
export interface SentFailure {
  readonly ruleId: string;
  readonly method: RuleMethod;
  readonly error: {
    readonly name: string;
    readonly message: string;
    readonly stack: string | undefined;
    readonly at: unknown;
  };
  readonly event: Omit<ReadEvent, "log" | "format" | "candidates" | "text">;
  readonly log: string;
}

/** What a worker has counted since it last said so. */
export interface SentCounts {
  readonly numbers: Readonly<Record<string, number>>;
  readonly byName: Readonly<Record<string, readonly (readonly [string, number])[]>>;
  readonly stoppedRules: readonly string[];
}

/** What a worker tells the run. */
export type Reply =
  | { readonly kind: "ready" }
  | {
      readonly kind: "found";
      readonly items: readonly SentItem[];
      readonly failures: readonly SentFailure[];
      readonly progress: readonly Progress[];
      readonly latest: number;
      readonly counts: SentCounts;
      /** What rules cost, when that is wanted. */
      readonly costs?: SentCosts;
    }
  | { readonly kind: "examined" }
  | { readonly kind: "problem"; readonly problem: InputProblem }
  | { readonly kind: "failed"; readonly code: string; readonly message: string };

/** An item of a found part. */
export interface SentItem extends Packed {
  readonly size: number;
}
