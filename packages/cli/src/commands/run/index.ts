import { resolve } from "node:path";
import { registeredRules } from "@pypanther/core";
import { type InputProblem, RunSummary } from "@pypanther/engine";
import { defineCommand } from "../../kernel/command";
import { choiceOption, namesOption, switchOption, textOption } from "../../kernel/options";
import { warnOfIdleChanges } from "../../project/idle-changes";
import { loadProject } from "../../project/load-project";
import { warnOfMissingRules } from "../../project/missing";
import { requireValidRules } from "../../project/require-valid-rules";
import { chooseRules } from "./choose-rules";
import { ProgressLine } from "./progress-line";
import { renderAlerts } from "./render-alerts";
import { renderJson } from "./render-json";
import { renderProblem, renderSummary } from "./render-summary";
import { runLogs } from "./run-logs";

/** The first problems are shown, the others counted. */
const MAX_PROBLEMS = 20;

/** `pypanther run` */
export const command = defineCommand({
  positionals: {
    paths: {
      type: "string",
      array: true,
      demandOption: true,
      describe: "Files, directories, or - for standard input",
    },
  },
  options: {
    "log-type": textOption(
      "log-type",
      "Log type of events that do not name one (p_log_type); else their content tells",
    ),
    output: choiceOption("output", "Form of the alerts", ["text", "json"]),
    strict: switchOption("Stop at the first line that cannot be read"),
    "all-rules": switchOption("Also run rules that are not enabled"),
    rule: namesOption("Only run the rules of these ids, enabled or not"),
    state: textOption("state", "File in which rules keep what they remember from run to run"),
  },
  examples: [
    ["run logs/", "Run the enabled rules over every file in a directory"],
    ["run events.json --rule Acme.Login.Odd", "Run one rule over one file"],
    ["run --output json --log-type AWS.CloudTrail - < events.json", "Read standard input, write JSON lines"],
  ],
  async run(args, context) {
    const { stdout, stderr, stdin, cwd } = context;
    const { paths, output, logType, strict, rule, allRules } = args;
    warnOfMissingRules(await loadProject(context), stderr);
    warnOfIdleChanges(stderr);
    requireValidRules("Nothing was run");
    const chosen = chooseRules(registeredRules(), { rule, allRules });
    const summary = new RunSummary();
    const progress = new ProgressLine(stderr, summary);
    const onProblem = (problem: InputProblem): void => {
      if (strict || summary.malformed > MAX_PROBLEMS) return;
      progress.clear();
      stderr.write(renderProblem(problem, stderr.style));
    };
    try {
      const state = args.state === undefined ? undefined : resolve(cwd, args.state);
      const report = await runLogs({ ...chosen, paths, logType, strict, state, onProblem, summary }, { stdin, cwd });
      progress.stop();
      stdout.write(
        output === "json" ? renderJson(report.alerts) : renderAlerts(report.alerts, stdout.columns, stdout.style),
      );
      if (output === "text" && report.alerts.length > 0) stderr.write("\n");
      stderr.write(renderSummary(report, progress.seconds, stderr.style, output));
      return summary.malformed > 0 || summary.ruleErrors > 0 ? 1 : 0;
    } finally {
      progress.stop();
    }
  },
});
