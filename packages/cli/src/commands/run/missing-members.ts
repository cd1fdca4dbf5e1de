import {
  type CorrelationRuleClass,
  type DetectionClass,
  registeredDetections,
  type RuleClass,
} from "@pypanther/core/runtime";
import type { Output } from "../../kernel/context";

/** Why the matches of a member are no signals; undefined when they are. */
function reasonOf(id: string, running: ReadonlySet<string>, known: readonly DetectionClass[]): string | undefined {
  if (running.has(id.toLowerCase())) return undefined;
  const registered = known.find(({ attributes }) => attributes.id.toLowerCase() === id.toLowerCase());
  if (!registered) return "is not registered";
  return registered.attributes.enabled ? "is not among the rules that are run" : "is not enabled";
}

/** Warns of steps of correlation rules whose member is not run: such a rule never sees their signals. */
export function warnOfMissingMembers(
  correlationRules: readonly CorrelationRuleClass[],
  rules: readonly RuleClass[],
  { write, style }: Output,
  known: readonly DetectionClass[] = registeredDetections(),
): void {
  const running = new Set([...rules, ...correlationRules].map(({ attributes }) => attributes.id.toLowerCase()));
  for (const { attributes } of correlationRules) {
    for (const [step, { member }] of Object.entries(attributes.detection.steps)) {
      const id = typeof member === "string" ? member : member.attributes.id;
      const reason = reasonOf(id, running, known);
      if (reason === undefined) continue;
      write(`${style.yellow("Warning:")} ${attributes.id}: step "${step}" has no signals, since ${id} ${reason}.\n`);
    }
  }
}
