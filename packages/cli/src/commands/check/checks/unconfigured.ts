import { isDeepStrictEqual } from "node:util";
import { attributeNames, changesOf, isManaged, type RuleClass, spell } from "@pypanther/core/runtime";
import { type Finding, placeOf } from "../../../project/findings/finding";
import { projectLocation } from "../../../project/source-line";
import type { CheckSubject } from "./check";

/** The tag of managed rules that do nothing useful until their tunables are set. */
const TAG = "Configuration Required";

const attributes = new Set<string>([...attributeNames, "when"]);

/** The tunables of a managed rule with the values that its pack gives them. */
function shippedTunables(managed: RuleClass): [name: string, value: unknown][] {
  return Object.entries(new managed()).filter(([name, value]) => !attributes.has(name) && typeof value !== "function");
}

/** Managed rules that ask for configuration, are enabled, and have every tunable as it was shipped. */
export function unconfigured({ project, rules }: CheckSubject): Finding[] {
  return rules.flatMap((rule) => {
    const { enabled, tags, id } = rule.attributes;
    if (!isManaged(rule) || !enabled || !tags.includes(TAG)) return [];
    const tunables = shippedTunables(rule);
    const isUntouched = tunables.every(([name, value]) => isDeepStrictEqual(rule.attributes[name], value));
    if (tunables.length === 0 || !isUntouched) return [];
    const values = tunables.map(([name, value]) => `${name} is still ${spell(value)}`).join(", ");
    const made = changesOf(rule)?.at(-1)?.made;
    return {
      code: "NOT_CONFIGURED",
      severity: "warning",
      message: `${rule.name} is enabled and asks for configuration, but ${values}. Set it with override, or disable the rule.`,
      place: placeOf(projectLocation(made?.stack, project.directory), project.directory),
      ruleId: id,
    };
  });
}
