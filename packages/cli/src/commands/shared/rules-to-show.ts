import {
  type DetectionClass,
  filterDetections,
  getPantherDetections,
  getPantherPolicies,
  isCorrelationRuleClass,
  isManaged,
  isPolicyClass,
  isRuleClass,
  loadedPacks,
  nearMiss,
  type Pack,
  packOf,
  type PolicyClass,
  registeredDetections,
} from "@pypanther/core/runtime";
import type { ArgumentsOf } from "../../kernel/command";
import type { CommandContext } from "../../kernel/context";
import { UserError } from "../../kernel/errors";
import { booleanOption, namesOption } from "../../kernel/options";
import { warnOfIdleChanges } from "../../project/idle-changes";
import { warnOf } from "../../project/findings";
import { loadPacksAlone } from "../../project/load-project";
import { loadValidProject } from "../../project/load-valid-project";
import { missingRules } from "../../project/missing";
import { explainNoMatch } from "./no-match";
import { ruleFilterOf, type ruleFilterOptions } from "./rule-filter-options";

/** The flags that choose rules by where they come from. */
export const originOptions = {
  managed: booleanOption("managed", "Rules of the installed packs as shipped, or (false) registered rules of your own"),
  pack: namesOption("Rules of any of these packs, such as rules-github", "packs"),
} as const;

type Choice = ArgumentsOf<typeof ruleFilterOptions & typeof originOptions>;

/** The pack of a name, with its scope or without. Throws a UserError when none of that name is installed. */
function packNamed(wanted: string): Pack {
  const packs = loadedPacks();
  const found = packs.find(({ name }) => name === wanted || name.replace(/^@[^/]+\//, "") === wanted);
  if (found) return found;
  const names = packs.map(({ name }) => name);
  const near = nearMiss(
    wanted,
    names.flatMap((name) => [name, name.replace(/^@[^/]+\//, "")]),
  );
  const advice = near ? `Did you mean ${near}?` : `Installed: ${names.join(", ") || "none"}.`;
  throw new UserError(`No installed pack is named "${wanted}". ${advice}`);
}

/** Those of some rules that belong to packs; all of them when no pack is named. */
function ofPacks<C extends DetectionClass>(rules: readonly C[], names: readonly string[] | undefined): C[] {
  if (!names) return [...rules];
  const packs = new Set<Pack | undefined>(names.map(packNamed));
  return rules.filter((rule) => packs.has(packOf(rule)));
}

/** Rules over events, and correlation rules. */
const isRule = (detection: DetectionClass): boolean => isRuleClass(detection) || isCorrelationRuleClass(detection);

/** The rules to choose from: those of the packs as shipped, or those that main.ts registers, with or without managed. */
async function allRules(managed: boolean | undefined, context: CommandContext): Promise<DetectionClass[]> {
  if (managed) {
    await loadPacksAlone(context);
    return getPantherDetections().filter(isRule);
  }
  warnOf(missingRules(await loadValidProject(context)), context.stderr);
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
  const all = ofPacks(await allRules(args.managed, context), args.pack);
  const filter = ruleFilterOf(args);
  const rules = filterDetections(all, filter);
  if (rules.length > 0) return { rules };
  if (all.length > 0) return { rules, hint: explainNoMatch(filter, all, args.managed ? "managed" : "registered") };
  if (args.pack) return { rules, hint: `No rule of ${args.pack.join(", ")} is registered.` };
  const hint = args.managed
    ? "No packs are installed. Add one, such as: npm install @pypanther/rules-github"
    : "main.ts registers no rules.";
  return { rules, hint };
}

/** The policies that the same flags take, of a project that is loaded; without a hint, since many projects have none. */
export function policiesToShow(args: Choice): PolicyClass[] {
  const all = args.managed
    ? getPantherPolicies()
    : registeredDetections()
        .filter(isPolicyClass)
        .filter((policy) => args.managed === undefined || !isManaged(policy));
  return filterDetections(ofPacks(all, args.pack), ruleFilterOf(args));
}
