import type { CorrelationRule } from "./correlation-rule";
import { waitMinutes } from "./schedule";
import { memberId, type Step } from "./step";
import type { CorrelationStructure, Group, GroupFields, Sequence, TransitionInit, TransitionMatch } from "./structure";

const MINUTE = 60_000;

/** A step as it is evaluated. */
export interface PlanStep {
  readonly id: string;
  /** The rule whose matches are its signals. */
  readonly ruleId: string;
  readonly minMatchCount: number;
  readonly absence: boolean;
  /** For each criterion the fields that must have the value; null for a step that the criterion leaves free. */
  readonly fields: readonly (readonly string[] | null)[];
}

/** A correlation rule as it is evaluated: no classes, times in milliseconds. */
export interface CorrelationPlan {
  readonly ruleId: string;
  readonly structure: "group" | "sequence";
  readonly lookbackMs: number;
  /** How long a group waits for what must be absent. */
  readonly waitMs: number;
  /** How long the steps of a sequence may lie apart: one for each pair of neighbours. */
  readonly withinMs: readonly number[];
  readonly steps: readonly PlanStep[];
  /** The names of the criteria. */
  readonly criteria: readonly string[];
  readonly ignorePlaceholders: boolean;
}

/** The fields of a step under one name of a group's `match`; null for a step that is not listed. */
function fieldsOf(fields: GroupFields<string>, stepId: string): readonly string[] | null {
  if (typeof fields === "string") return [fields];
  const own = Object.hasOwn(fields, stepId) ? fields[stepId] : undefined;
  return own === undefined ? null : [own].flat();
}

function planStep(id: string, step: Step, fields: PlanStep["fields"]): PlanStep {
  const { minMatchCount, absence } = step;
  return { id, ruleId: memberId(step) ?? "", minMatchCount, absence, fields };
}

function groupSteps({ steps, match }: Group): PlanStep[] {
  const criteria = Object.values(match);
  return Object.entries(steps).map(([id, step]) =>
    planStep(
      id,
      step,
      criteria.map((fields) => fieldsOf(fields, id)),
    ),
  );
}

/** The field of a transition's item at one of its ends. */
export function endOf(match: TransitionMatch, end: "from" | "to"): string {
  if (typeof match === "string") return match;
  return "on" in match ? match.on : match[end];
}

/** The transitions of a valid sequence in their order. */
export function chainOf(transitions: readonly TransitionInit<string>[]): TransitionInit<string>[] {
  const targets = new Set(transitions.map(({ to }) => to));
  const chain: TransitionInit<string>[] = [];
  let next = transitions.find(({ from }) => !targets.has(from));
  while (next && chain.length < transitions.length) {
    const { to } = next;
    chain.push(next);
    next = transitions.find(({ from }) => from === to);
  }
  return chain;
}

function sequenceSteps({ steps, transitions }: Sequence): PlanStep[] {
  const chain = chainOf(transitions);
  const count = chain[0]?.match?.length ?? 0;
  const ids = [...chain.slice(0, 1).map(({ from }) => from), ...chain.map(({ to }) => to)];
  return ids.flatMap((id, index) => {
    const step = steps[id];
    if (!step) return [];
    const fields = Array.from({ length: count }, (_, item) => {
      const before = chain[index - 1]?.match?.[item];
      const after = chain[index]?.match?.[item];
      return [...new Set([before && endOf(before, "to"), after && endOf(after, "from")])].filter(
        (field) => field !== undefined,
      );
    });
    return [planStep(id, step, fields)];
  });
}

/** What a criterion of a sequence is called: the last part of its field. */
function lastPart(path: string): string {
  return path.slice(path.lastIndexOf(".") + 1);
}

/** The steps of a valid group or sequence as they are evaluated; those of a sequence in its order. */
export function planSteps(detection: CorrelationStructure): PlanStep[] {
  return detection.kind === "group" ? groupSteps(detection) : sequenceSteps(detection);
}

/** A valid correlation rule as it is evaluated. */
export function correlationPlan(rule: CorrelationRule): CorrelationPlan {
  const { detection, lookbackMinutes, ignorePlaceholders } = rule;
  const lookbackMs = lookbackMinutes * MINUTE;
  const steps = planSteps(detection);
  const common = { ruleId: rule.id, structure: detection.kind, lookbackMs, steps, ignorePlaceholders } as const;
  if (detection.kind === "group") {
    const waitMs = waitMinutes(rule) * MINUTE;
    return { ...common, waitMs, withinMs: [], criteria: Object.keys(detection.match) };
  }
  const chain = chainOf(detection.transitions);
  const criteria = (chain[0]?.match ?? []).map((item) => lastPart(endOf(item, "from")));
  return {
    ...common,
    waitMs: 0,
    withinMs: chain.map(({ withinMinutes }) => (withinMinutes ?? lookbackMinutes) * MINUTE),
    // Two items may end in one name; the names of criteria are keys.
    criteria: criteria.map((name, index) => (criteria.indexOf(name) === index ? name : `${name} (${index + 1})`)),
  };
}
