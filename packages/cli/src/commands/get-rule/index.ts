import { getPantherDetections, registeredDetections } from "@pypanther/core/runtime";
import { defineCommand } from "../../kernel/command";
import type { CommandContext } from "../../kernel/context";
import { choiceOption, switchOption } from "../../kernel/options";
import { loadProject } from "../../project/load-project";
import { mainFileOf } from "../../project/main-file";
import { loadPacks } from "../../project/packs";
import { findRule } from "./find-rule";
import { renderRuleView, renderRuleViewJson } from "./render";
import { ruleSource } from "./rule-source";
import { viewRule } from "./rule-view";

/** Loads what there is, main file or not, and gives the user's own source files. */
async function load(context: CommandContext): Promise<readonly string[]> {
  if (mainFileOf(context.cwd)) return (await loadProject(context)).sources;
  loadPacks(context);
  return [];
}

/** `pypanther get rule` */
export const command = defineCommand({
  positionals: { id: { type: "string", demandOption: true, describe: "The rule's id, in any case" } },
  options: {
    output: choiceOption("output", "Form of the output", ["text", "json"]),
    original: switchOption("Show the class as it was written, without overrides"),
  },
  examples: [
    ["get rule Acme.Login.Odd", "The rule as it is in force, with your overrides"],
    ["get rule Acme.Login.Odd --original", "The TypeScript of its class"],
  ],
  async run({ id, output, original }, context) {
    const { cwd, stdout } = context;
    const sources = await load(context);
    const rule = findRule(id, [...getPantherDetections(), ...registeredDetections()]);
    if (original) {
      const source = ruleSource(rule, sources, cwd);
      stdout.write(output === "json" ? `${JSON.stringify({ class_definition: source }, null, 2)}\n` : `${source}\n`);
      return 0;
    }
    const view = viewRule(rule, sources, cwd);
    stdout.write(output === "json" ? renderRuleViewJson(view) : renderRuleView(view));
    return 0;
  },
});
