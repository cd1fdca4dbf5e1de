import {
  filterDetections,
  getPantherPolicies,
  isManaged,
  isPolicyClass,
  type PolicyClass,
  registeredDetections,
} from "@pypanther/core/runtime";
import { defineCommand } from "../../kernel/command";
import type { CommandContext } from "../../kernel/context";
import { booleanOption, choiceOption, namesOption, textsOption } from "../../kernel/options";
import { loadProject } from "../../project/load-project";
import { loadPacks } from "../../project/packs";
import { renderPolicies, renderPoliciesCsv, renderPoliciesJson } from "./render";

/** The policies to choose from: those of the packs as shipped, or those that main.ts registers, with or without managed. */
async function allPolicies(managed: boolean | undefined, context: CommandContext): Promise<PolicyClass[]> {
  if (managed) {
    loadPacks(context);
    return getPantherPolicies();
  }
  await loadProject(context);
  const registered = registeredDetections().filter(isPolicyClass);
  return registered.filter((policy) => managed === undefined || !isManaged(policy));
}

/** `pypanther list policies` */
export const command = defineCommand({
  options: {
    managed: booleanOption(
      "managed",
      "Policies of the installed packs as shipped, or (false) registered policies of your own",
    ),
    "resource-types": namesOption("Policies over any of these types of resources"),
    tags: textsOption("Policies with any of these tags"),
    enabled: booleanOption("enabled", "Policies that are enabled, or are not"),
    output: choiceOption("output", "Form of the output", ["text", "json", "csv"]),
  },
  examples: [
    ["list policies", "The policies that main.ts registers"],
    ["list policies --managed --resource-types AWS.S3.Bucket", "What the installed packs have for buckets"],
  ],
  async run({ managed, resourceTypes, tags, enabled, output }, context) {
    const { stdout, stderr } = context;
    const all = await allPolicies(managed, context);
    const given = Object.entries({ resourceTypes, tags, enabled }).filter(([, value]) => value !== undefined);
    const policies = filterDetections(all, Object.fromEntries(given));
    if (output === "json") stdout.write(renderPoliciesJson(policies));
    else if (output === "csv") stdout.write(renderPoliciesCsv(policies));
    else stdout.write(renderPolicies(policies, stdout.columns));
    if (policies.length > 0) return 0;
    if (all.length > 0) stderr.write(`None of the ${all.length} policies matches.\n`);
    else if (managed)
      stderr.write("No pack with policies is installed. Add one: npm install @pypanther/policies-aws\n");
    else stderr.write("main.ts registers no policies.\n");
    return 0;
  },
});
