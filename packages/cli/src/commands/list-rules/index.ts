import { filterRules, getPantherRules, isManaged, registeredRules, type RuleClass } from "@pypanther/core";
import { defineCommand } from "../../kernel/command";
import type { CommandContext } from "../../kernel/context";
import { booleanOption, choiceOption, namesOption, textOption } from "../../kernel/options";
import { warnOfIdleChanges } from "../../project/idle-changes";
import { loadProject } from "../../project/load-project";
import { loadPacks } from "../../project/packs";
import { explainNoMatch } from "../shared/no-match";
import { ruleFilterOf, ruleFilterOptions } from "../shared/rule-filter-options";
import { listRules } from "./list-rules";
import { renderListing, renderListingCsv, renderListingJson } from "./render";

/** The rules to choose from: those of the packs as shipped, or those that main.ts registers, with or without managed. */
async function rulesToList(managed: boolean | undefined, context: CommandContext): Promise<RuleClass[]> {
  if (managed) {
    loadPacks(context);
    return getPantherRules();
  }
  await loadProject(context);
  warnOfIdleChanges(context.stderr);
  return registeredRules().filter((rule) => managed === undefined || !isManaged(rule));
}

/** `pypanther list rules` */
export const command = defineCommand({
  options: {
    ...ruleFilterOptions,
    managed: booleanOption(
      "managed",
      "Rules of the installed packs as shipped, or (false) registered rules of your own",
    ),
    attributes: namesOption("Columns, such as id log_types tags, or all"),
    "sort-by": textOption("sort-by", "Column to sort by (default id)"),
    output: choiceOption("output", "Form of the output", ["text", "json", "csv"]),
  },
  examples: [
    ["list rules", "The rules that main.ts registers"],
    ["list rules --managed --log-types Slack.AuditLogs", "What the installed packs have for Slack"],
    ["list rules --attributes all --output csv", "Everything, for a spreadsheet"],
  ],
  async run(args, context) {
    const { stdout, stderr } = context;
    const all = await rulesToList(args.managed, context);
    const filter = ruleFilterOf(args);
    const listing = listRules(filterRules(all, filter), args);
    if (args.output === "json") stdout.write(renderListingJson(listing));
    else if (args.output === "csv") stdout.write(renderListingCsv(listing));
    else stdout.write(renderListing(listing, stdout.columns));
    if (listing.rows.length > 0) return 0;
    const kind = args.managed ? "managed" : "registered";
    const none = args.managed
      ? "No packs are installed. Add one, such as: npm install @pypanther/rules-github"
      : "main.ts registers no rules.";
    stderr.write(`${all.length > 0 ? explainNoMatch(filter, all, kind) : none}\n`);
    return 0;
  },
});
