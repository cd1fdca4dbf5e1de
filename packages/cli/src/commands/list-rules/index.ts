import { wireNames } from "@pypanther/core/runtime";
import { defineCommand } from "../../kernel/command";
import { choiceOption, namesOption, textOption } from "../../kernel/options";
import { originOptions, rulesToShow } from "../shared/rules-to-show";
import { ruleFilterOptions } from "../shared/rule-filter-options";
import { listable } from "./columns";
import { listRules } from "./list-rules";
import { renderListing, renderListingCsv, renderListingJson } from "./render";

const columnNames = listable.map((attribute) => wireNames[attribute]);

/** `pypanther list rules` */
export const command = defineCommand({
  options: {
    ...ruleFilterOptions,
    ...originOptions,
    attributes: namesOption("Columns, such as id log_types tags, or all", [...columnNames, "all"]),
    "sort-by": textOption("sort-by", "Column to sort by (default id)", columnNames),
    output: choiceOption("output", "Form of the output", ["text", "json", "csv"]),
  },
  examples: [
    ["list rules", "The rules that main.ts registers"],
    ["list rules --managed --log-types Slack.AuditLogs", "What the installed packs have for Slack"],
    ["list rules --attributes all --output csv", "Everything, for a spreadsheet"],
  ],
  async run(args, context) {
    const { stdout, stderr } = context;
    const { rules, hint } = await rulesToShow(args, context);
    const listing = listRules(rules, args);
    if (args.output === "json") stdout.write(renderListingJson(listing));
    else if (args.output === "csv") stdout.write(renderListingCsv(listing));
    else stdout.write(renderListing(listing, stdout.columns));
    if (hint !== undefined) stderr.write(`${hint}\n`);
    return 0;
  },
});
