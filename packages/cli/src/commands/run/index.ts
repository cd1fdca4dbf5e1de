import { resolve } from "node:path";
import { registeredDetections } from "@pypanther/core/runtime";
import { type AlertFile, AlertList, type InputProblem, RuleProfile, RunSummary } from "@pypanther/engine";
import { defineCommand } from "../../kernel/command";
import {
  choiceOption,
  durationOption,
  goneOption,
  integerOption,
  namesOption,
  switchOption,
  textOption,
} from "../../kernel/options";
import { warnOfIdleChanges } from "../../project/idle-changes";
import { warnOf } from "../../project/findings";
import { loadProject } from "../../project/load-project";
import { missingRules } from "../../project/missing";
import { requireValidRules } from "../../project/require-valid-rules";
import { silentMembers } from "../../project/silent-members";
import { allSinks } from "./all-sinks";
import { checkOptions } from "./check-options";
import { chooseRules } from "./choose-rules";
import { LiveAlerts } from "./live-alerts";
import { openAlertFile } from "./open-alert-file";
import { openDurableStore } from "./open-store";
import { ProgressLine } from "./progress-line";
import { renderAlerts } from "./render-alerts";
import { renderJson } from "./render-json";
import { renderProfile } from "./render-profile";
import { renderProblem, renderSummary } from "./render-summary";
import { runLogs } from "./run-logs";
import { workerPool } from "./worker-pool";

/** How late events may come while files are followed, unless the user says otherwise. */
const FOLLOW_LATENESS_MS = 5 * 60_000;

/** What one rule may take for one event. */
const TIME_LIMIT_MS = 1000;

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
      "log-types",
    ),
    output: choiceOption("output", "Form of the alerts", ["text", "json"]),
    strict: switchOption("Stop at the first line that cannot be read"),
    "all-rules": switchOption("Also run rules that are not enabled"),
    rule: namesOption("Only run the rules of these ids, enabled or not", "rule-ids"),
    store: textOption("store", "Directory that keeps what a run must not forget: killed or not, the next one goes on"),
    alerts: textOption("alerts", "File to which alerts are appended as JSON lines, as they open and change"),
    follow: switchOption("Go on reading as files grow and appear; alerts are printed as they open"),
    lateness: durationOption(
      "lateness",
      "How late events may come and still have their turn (30s, 5m, 1h); 5m with --follow, else all are sorted",
    ),
    workers: integerOption("workers", "Threads that share the files", 1),
    profile: switchOption("Show which rules took the longest"),
    state: goneOption("--state is gone. Rules keep what they remember in a store: --store DIR"),
  },
  examples: [
    ["run logs/", "Run the enabled rules over every file in a directory"],
    ["run events.json --rule Acme.Login.Odd", "Run one rule over one file"],
    ["run logs/ --follow --store state --alerts alerts.jsonl", "Watch growing files, write alerts to a file"],
    ["run --output json --log-type AWS.CloudTrail - < events.json", "Read standard input, write JSON lines"],
  ],
  async run(args, context) {
    const { stdout, stderr, cwd, root } = context;
    const { paths, output, logType, strict, rule, allRules, follow, workers = 1 } = args;
    checkOptions({ ...args, workers });
    const latenessMs = args.lateness ?? (follow ? FOLLOW_LATENESS_MS : undefined);
    const project = await loadProject(context);
    warnOf(missingRules(project), stderr);
    warnOfIdleChanges(stderr);
    requireValidRules(project, "Nothing was run");
    const choice = { rule, allRules };
    const chosen = chooseRules(registeredDetections(), choice);
    const { rules, correlationRules } = chosen;
    warnOf(silentMembers(correlationRules, project, [...rules, ...correlationRules]), stderr);
    const summary = new RunSummary();
    const progress = new ProgressLine(stderr, summary);
    const onProblem = (problem: InputProblem): void => {
      if (strict || summary.malformed > MAX_PROBLEMS) return;
      progress.clear();
      stderr.write(renderProblem(problem, stderr.style));
    };
    const store = args.store === undefined ? undefined : openDurableStore(resolve(cwd, args.store), root);
    let file: AlertFile | undefined;
    try {
      file = args.alerts === undefined ? undefined : openAlertFile(resolve(cwd, args.alerts), store !== undefined);
      const profile = args.profile ? new RuleProfile() : undefined;
      const list = new AlertList();
      // What is followed may go on for years: its alerts are not kept.
      const printed = follow ? new LiveAlerts(output, stdout, progress) : list;
      const task = { root, choice, logType, strict, timeLimitMs: TIME_LIMIT_MS };
      const pool = workers > 1 ? workerPool(workers, task, onProblem, stderr) : undefined;
      if (follow) stderr.write(`${stderr.style.dim(`Following ${paths.join(", ")}. Press Ctrl-C to stop.`)}\n`);
      const report = await runLogs(
        {
          ...chosen,
          paths,
          logType,
          strict,
          follow,
          latenessMs,
          store,
          profile,
          onProblem,
          summary,
          sink: allSinks(file ? [file, printed] : [printed]),
          workers: pool,
          timeLimitMs: TIME_LIMIT_MS,
        },
        context,
      );
      progress.stop();
      const alerts = list.alerts();
      stdout.write(output === "json" ? renderJson(alerts) : renderAlerts(alerts, stdout.columns, stdout.style));
      if (output === "text" && summary.alerts > 0) stderr.write("\n");
      if (profile) stderr.write(`${renderProfile(profile.costs(), stderr.style)}\n`);
      stderr.write(renderSummary(report, progress.seconds, stderr.style, output));
      return summary.malformed > 0 || summary.ruleErrors > 0 ? 1 : 0;
    } finally {
      progress.stop();
      file?.close();
      await store?.close();
    }
  },
});
