import type { ServeOptions } from "@pypanther/engine";
import type { RuleChoice } from "./choose-rules";

/** What a worker is told. */
export interface WorkerTask extends Pick<
  ServeOptions,
  "logType" | "strict" | "timeLimitMs" | "since" | "until" | "profile"
> {
  readonly root: string;
  readonly choice: RuleChoice;
  /** Where events go that no log type accepts. */
  readonly deadLetter: string;
}
