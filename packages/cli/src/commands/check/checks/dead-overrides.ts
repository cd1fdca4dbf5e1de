import { isDeepStrictEqual } from "node:util";
import { type Change, changedRules, changesOf, type DetectionClass, instantiate, spell } from "@pypanther/core/runtime";
import { type Finding, placeOf } from "../../../project/findings/finding";
import { projectLocation } from "../../../project/source-line";
import type { CheckSubject } from "./check";

/** What one change does to one field. */
interface Step {
  readonly rule: DetectionClass;
  readonly kind: Change["kind"];
  readonly field: string;
  readonly place: string | undefined;
  /** Its number among the changes of its rule. */
  readonly index: number;
  readonly value: unknown;
  readonly isDead: boolean;
}

function stepsOf(rule: DetectionClass, directory: string): Step[] {
  const changes = changesOf(rule) ?? [];
  return changes.flatMap(({ kind, values, made }, index) => {
    const [before, after] = [index, index + 1].map((count) => instantiate(rule, changes.slice(0, count)));
    const place = placeOf(projectLocation(made.stack, directory), directory);
    return Object.entries(values).map(([field, value]) => {
      const [was, is] = [before, after].map((each) => each && (Reflect.get(each, field) as unknown));
      return { rule, kind, field, place, index, value, isDead: isDeepStrictEqual(was, is) };
    });
  });
}

/**
 * Overrides that set what their rule already says, and extensions that add nothing. One that is made for many rules at
 * once counts when it changes none of them.
 */
export function deadOverrides({ project: { directory } }: CheckSubject): Finding[] {
  const steps = (changedRules() as DetectionClass[]).flatMap((rule) => stepsOf(rule, directory));
  const keyOf = ({ place, field, rule, index }: Step): string => `${place ?? `${rule.name} ${index}`} ${field}`;
  const alive = new Set(steps.filter(({ isDead }) => !isDead).map(keyOf));
  const dead = new Map(steps.filter((step) => !alive.has(keyOf(step))).map((step) => [keyOf(step), step]));
  return [...dead.values()].map(({ rule, kind, field, value, place }) => ({
    code: "DEAD_OVERRIDE",
    severity: "warning",
    message:
      kind === "override"
        ? `${rule.name}.override sets ${field} to ${spell(value)}, which the rule says already. Leave it out.`
        : `${rule.name}.extend adds nothing to ${field} that is not there already. Leave it out.`,
    place,
    ruleId: rule.attributes.id,
  }));
}
