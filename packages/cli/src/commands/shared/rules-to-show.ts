import {
  type DetectionClass,
  filterDetections,
  getPantherDetections,
  isCorrelationRuleClass,
  isManaged,
  isRuleClass,
  registeredDetections,
} from "@pypanther/core/runtime";
import type { ArgumentsOf } from "../../kernel/command";
import type { CommandContext } from "../../kernel/context";
import { booleanOption } from "../../kernel/options";
import { warnOfIdleChanges } from "../../project/idle-changes";
import { loadProject } from "../../project/load-project";
import { warnOfMissingRules } from "../../project/missing";
import { loadPacks } from "../../project/packs";
import { explainNoMatch } from "./no-match";
import { ruleFilterOf, type ruleFilterOptions } from "./rule-filter-options";

/** The flag that chooses between the rules of packs and those of the project. */
export const managedOption = booleanOption(
  "managed",
  "Rules of the installed packs as shipped, or (false) registered rules of your own",
);

type Choice = ArgumentsOf<typeof ruleFilterOptions & { managed: typeof managedOption }>;

/** Rules over events, and correlation rules. */
const isRule = (detection: DetectionClass): boolean => isRuleClass(detection) || isCorrelationRuleClass(detection);

/** The rules to choose from: those of the packs as shipped, or those that main.ts registers, with or without managed. */
async function allRules(managed: boolean | undefined, context: CommandContext): Promise<DetectionClass[]> {
  if (managed) {
    loadPacks(context);
    return getPantherDetections().filter(isRule);
  }
  warnOfMissingRules(await loadProject(context), context.stderr);
  warnOfIdleChanges(context.stderr);
  return registeredDetections()
    .filter(isRule)
    .filter((rule) => managed === undefined || !isManaged(rule));
}

/** Loads the project, or with `--managed` its packs alone, and takes the rules that are asked for. Without any, says why. */
export async function rulesToShow(
  args: Choice,
  context: CommandContext,
): Promise<{ rules: DetectionClass[]; hint?: string }> {
  const all = await allRules(args.managed, context);
  const filter = ruleFilterOf(args);
  const rules = filterDetections(all, filter);
  if (rules.length > 0) return { rules };
  if (all.length > 0) return { rules, hint: explainNoMatch(filter, all, args.managed ? "managed" : "registered") };
  const hint = args.managed
    ? "No packs are installed. Add one, such as: npm install @pypanther/rules-github"
    : "main.ts registers no rules.";
  return { rules, hint };
}
