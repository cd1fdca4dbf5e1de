import type { AlertChange, InputProblem } from "@pypanther/engine";
import type { Output } from "../../../kernel/context";
import type { ChosenRules } from "../choose-rules";
import type { RuleRow } from "../rule-rows";
import type { RunReport } from "../run-logs";

/** Says on standard error what a run does; its alerts are not told by it, but for those who read only logs. */
export interface RunTeller {
  /** For what is said in words: warnings, hints, tables. */
  readonly words: Output;
  /** Logs are about to be read. */
  started(paths: readonly string[], chosen: ChosenRules, follow: boolean): void;
  /** Something could not be read. */
  problem(problem: InputProblem): void;
  /** What became of alerts. */
  alerts(changes: readonly AlertChange[]): void;
  /** How many bytes there are to read is known. */
  size(bytes: number): void;
  /** What each rule found. */
  rules(rows: readonly RuleRow[]): void;
  /** The end. */
  finished(report: RunReport): void;
  /** Says nothing any more by itself. */
  stop(): void;
  /** Makes room on the terminal for other output. */
  clear(): void;
}
