import {
  type CorrelationRuleClass,
  type DetectionClass,
  isCorrelationRuleClass,
  isRuleClass,
  memberId,
  nearMiss,
  type RuleClass,
} from "@pypanther/core/runtime";
import { UsageError } from "../../kernel/errors";

/** Which of the registered rules to run. */
export interface RuleChoice {
  /** Only rules of these ids, ignoring case, enabled or not. */
  readonly rule?: readonly string[];
  /** Also rules that are not enabled. */
  readonly allRules?: boolean;
}

/** The rules to run, and how many were left out because they are not enabled. */
export interface ChosenRules {
  readonly rules: readonly RuleClass[];
  readonly correlationRules: readonly CorrelationRuleClass[];
  readonly disabled: number;
}

const sameId = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase();

const idOf = ({ attributes }: DetectionClass): string => attributes.id;

function detectionsOfIds(ids: readonly string[], registered: readonly DetectionClass[]): DetectionClass[] {
  const known = registered.map(idOf);
  const unknown = ids.filter((id) => !known.some((other) => sameId(id, other)));
  if (unknown.length > 0) {
    const lines = unknown.map((id) => {
      const near = nearMiss(id, known);
      return `No registered rule has the id ${id}.${near ? ` Did you mean ${near}?` : ""}`;
    });
    throw new UsageError([...lines, "See: pypanther list rules"].join("\n"));
  }
  return registered.filter((detection) => ids.some((id) => sameId(id, idOf(detection))));
}

/** Correlation rules say nothing without their members, so those that are chosen by id bring theirs along. */
function withMembers(chosen: readonly DetectionClass[], registered: readonly DetectionClass[]): DetectionClass[] {
  const all = new Set(chosen);
  for (const detection of all) {
    if (!isCorrelationRuleClass(detection)) continue;
    const ids = Object.values(detection.attributes.detection.steps).map(memberId);
    for (const other of registered) if (ids.some((id) => id !== undefined && sameId(id, idOf(other)))) all.add(other);
  }
  return registered.filter((detection) => all.has(detection));
}

function split(detections: readonly DetectionClass[], disabled: number): ChosenRules {
  const correlationRules = detections.filter(isCorrelationRuleClass);
  return { rules: detections.filter(isRuleClass), correlationRules, disabled };
}

/** Chooses rules to run. Throws a UsageError for an id that no rule has, and when nothing is left to run. */
export function chooseRules(registered: readonly DetectionClass[], { rule: ids, allRules }: RuleChoice): ChosenRules {
  const runnable = registered.filter((detection) => isRuleClass(detection) || isCorrelationRuleClass(detection));
  if (runnable.length === 0) {
    throw new UsageError("main.ts registers no rules, so there is nothing to run. Add a register(...) to it.");
  }
  if (ids) return split(withMembers(detectionsOfIds(ids, runnable), runnable), 0);
  if (allRules) return split(runnable, 0);
  const enabled = runnable.filter(({ attributes }) => attributes.enabled);
  if (enabled.length === 0) {
    throw new UsageError(
      `None of the ${runnable.length} registered rules is enabled. Run them all the same with --all-rules.`,
    );
  }
  return split(enabled, runnable.length - enabled.length);
}
