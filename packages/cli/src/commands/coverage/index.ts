import { resolve } from "node:path";
import { defineCommand } from "../../kernel/command";
import { choiceOption, textOption } from "../../kernel/options";
import { visible } from "../../render/visible";
import { originOptions, policiesToShow, rulesToShow } from "../shared/rules-to-show";
import { ruleFilterOptions } from "../shared/rule-filter-options";
import { coverageOf, type UnreadMapping } from "./coverage-of";
import { navigatorLayer } from "./navigator-layer";
import { policyCoverageOf } from "./policy-coverage-of";
import { renderCoverage, renderCoverageJson } from "./render";
import { renderPolicyCoverage } from "./render-policies";
import { writeAtomically } from "../shared/write-atomically";

function unreadLine({ ruleId, entry }: UnreadMapping): string {
  return `${visible(ruleId)} is mapped to "${visible(entry)}", which is not counted. Write it as "TA0001:T1195.002".\n`;
}

/** `pypanther coverage` */
export const command = defineCommand({
  options: {
    ...ruleFilterOptions,
    ...originOptions,
    navigator: textOption("navigator", "File to write a layer of the MITRE ATT&CK Navigator to"),
    output: choiceOption("output", "Form of the output", ["text", "json"]),
  },
  examples: [
    ["coverage", "What the rules that main.ts registers cover"],
    ["coverage --enabled --navigator layer.json", "The enabled ones as a layer of the Navigator"],
    ["coverage --managed --output json", "What the installed packs could cover, for a program"],
  ],
  async run(args, context) {
    const { stdout, stderr, cwd } = context;
    const { rules, hint } = await rulesToShow(args, context);
    const coverage = coverageOf(rules);
    const policies = policyCoverageOf(policiesToShow(args));
    if (args.navigator !== undefined) {
      const layer = navigatorLayer(coverage);
      writeAtomically(resolve(cwd, args.navigator), `${JSON.stringify(layer, null, 2)}\n`);
      stderr.write(
        `Wrote ${args.navigator}. Open it in the ATT&CK Navigator: https://mitre-attack.github.io/attack-navigator/\n`,
      );
    }
    stdout.write(
      args.output === "json"
        ? renderCoverageJson(coverage, policies)
        : renderCoverage(coverage, stdout.columns) + renderPolicyCoverage(policies, stdout.columns),
    );
    for (const unread of coverage.unread) stderr.write(`${stderr.style.yellow("Warning:")} ${unreadLine(unread)}`);
    if (hint !== undefined) stderr.write(`${hint}\n`);
    return 0;
  },
});
