import { defineCommand } from "../../kernel/command";
import { UsageError } from "../../kernel/errors";
import { choiceOption, switchOption, textOption } from "../../kernel/options";
import { upload } from "./upload";

/** `pypanther upload` */
export const command = defineCommand({
  options: {
    "api-token": textOption("api-token", "API token; better set PANTHER_API_TOKEN, which no process list shows"),
    "api-host": textOption("api-host", "Domain of your instance, or the full URL of its GraphQL endpoint"),
    "skip-tests": switchOption("Upload without running the tests"),
    "schemas-path": textOption("schemas-path", "Folder of custom schemas (content/schemas unless given)"),
    "dry-run": switchOption("Show what would change, and change nothing"),
    "skip-summary": switchOption("Upload without calculating what would change"),
    archive: textOption("archive", "Also keep the archive in this file, for backtest --base"),
    confirm: { ...switchOption("Upload without asking, as in a pipeline"), alias: "yes" },
    verbose: switchOption("Show where settings came from, the rules, the files of the archive, and each step"),
    output: choiceOption("output", "Form of the output", ["text", "json"]),
  },
  examples: [
    ["upload", "Run the tests, show what would change, ask, and upload"],
    ["upload --dry-run", "Show what would change"],
    ["upload --yes --output json", "Upload from a pipeline"],
  ],
  async run(args, context) {
    if (args.dryRun && args.skipSummary) {
      throw new UsageError("--dry-run and --skip-summary exclude each other: a dry run is the summary.");
    }
    return upload(args, context);
  },
});
