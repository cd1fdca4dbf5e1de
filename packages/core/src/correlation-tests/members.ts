import {
  type CorrelationPlan,
  correlationPlan,
  type CorrelationRule,
  isCorrelationRuleClass,
  type Step,
} from "../correlation";
import { type DetectionClass, instantiate, isDetectionClass } from "../detection";
import { getPantherDetections, registeredDetections } from "../registry";
import { isRuleClass, type RuleClass } from "../rule";

/** The members of a correlation rule, and those of correlation rules among them. */
export interface Members {
  /** The rule's own plan, and those of correlation rules that it names. */
  readonly plans: readonly CorrelationPlan[];
  readonly rules: readonly RuleClass[];
  /** Steps whose rule is not there, as `step "X" names Y`. */
  readonly missing: readonly string[];
}

/** The class that a step names: the registered one of that id, else the step's own, else that of a pack. */
export function memberClass({ member }: Step): DetectionClass | undefined {
  const id = typeof member === "string" ? member : member.attributes.id;
  const named = (detections: readonly DetectionClass[]): DetectionClass | undefined =>
    detections.find(({ attributes }) => attributes.id === id);
  return named(registeredDetections()) ?? (isDetectionClass(member) ? member : named(getPantherDetections()));
}

/** Finds the members of a correlation rule, registered or not. */
export function membersOf(rule: CorrelationRule): Members {
  const plans: CorrelationPlan[] = [];
  const rules = new Map<string, RuleClass>();
  const missing: string[] = [];
  const visit = (at: CorrelationRule): void => {
    if (plans.some(({ ruleId }) => ruleId === at.id)) return;
    plans.push(correlationPlan(at));
    for (const [id, step] of Object.entries(at.detection.steps)) {
      const found = memberClass(step);
      if (isRuleClass(found)) rules.set(found.attributes.id, found);
      else if (isCorrelationRuleClass(found)) visit(instantiate(found));
      else missing.push(`step "${id}" names ${typeof step.member === "string" ? step.member : step.member.name}`);
    }
  };
  visit(rule);
  return { plans, rules: [...rules.values()], missing };
}
