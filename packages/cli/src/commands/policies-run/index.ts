import { Severity } from "@pypanther/core/runtime";
import { defineCommand } from "../../kernel/command";
import { UsageError } from "../../kernel/errors";
import { choiceOption, namesOption, switchOption, textOption } from "../../kernel/options";
import { warnOfIdleChanges } from "../../project/idle-changes";
import { warnOf } from "../../project/findings";
import { loadProject } from "../../project/load-project";
import { missingRules } from "../../project/missing";
import { requireValidRules } from "../../project/require-valid-rules";
import { choosePolicies } from "./choose-policies";
import { judgeScan } from "./judge-scan";
import { openScan } from "./scan-sources";
import { snapshotUnpacker } from "./unpack-snapshot";

/** The severity that a flag names, in any case. Throws a UsageError for any other word. */
function severityOf(flag: string, text: string | undefined): Severity | undefined {
  const name = text?.toUpperCase();
  if (name === undefined || Severity.is(name)) return name;
  throw new UsageError(`--${flag} takes ${Severity.values.join(", ")} in any case, not "${text ?? ""}".`);
}

/** `pypanther policies run` */
export const command = defineCommand({
  positionals: {
    paths: {
      type: "string",
      array: true,
      demandOption: true,
      describe: "Files of resources (JSON lines or documents, gzip too), directories, or - for standard input",
    },
  },
  options: {
    output: choiceOption("output", "Form of the results", ["text", "json", "ocsf"]),
    report: textOption("report", "File to write a report to: one HTML page, to open in a browser"),
    "fail-on": textOption("fail-on", "Exit with 1 when a resource fails with this severity or a more urgent one"),
    store: textOption("store", "Directory that keeps statuses and alerts from one run to the next"),
    partial: switchOption("The input is only a part of what there is: what is missing in it is not taken for gone"),
    "all-policies": switchOption("Also run policies that are not enabled"),
    policy: namesOption("Only run the policies of these ids, enabled or not"),
  },
  examples: [
    ["policies run resources.jsonl", "Judge a scan by the enabled policies"],
    ["policies run resources.jsonl --report report.html --fail-on HIGH", "Write a page; exit with 1 from HIGH on"],
    ["policies run resources.jsonl --store state --output ocsf", "Remember what failed; findings for a data lake"],
  ],
  async run(args, context) {
    const { stderr } = context;
    const failOn = severityOf("fail-on", args.failOn);
    const project = await loadProject(context);
    warnOf(missingRules(project), stderr);
    warnOfIdleChanges(stderr);
    requireValidRules(project, "Nothing was run");
    const chosen = choosePolicies(args);
    const { output, report, store, partial } = args;
    const { sources, incomplete } = await openScan(args.paths, context);
    const unpack = snapshotUnpacker(context.cwd);
    const scan = { sources, unpack, partial: partial || incomplete };
    return judgeScan({ ...scan, chosen, output, report, failOn, store }, context);
  },
});
