import { resolve } from "node:path";
import { registeredRules } from "@pypanther/core";
import { AlertFile, type InputProblem, RuleProfile, RunSummary } from "@pypanther/engine";
import { defineCommand } from "../../kernel/command";
import { UsageError } from "../../kernel/errors";
import { choiceOption, integerOption, namesOption, switchOption, textOption } from "../../kernel/options";
import { warnOfIdleChanges } from "../../project/idle-changes";
import { loadProject } from "../../project/load-project";
import { warnOfMissingRules } from "../../project/missing";
import { requireValidRules } from "../../project/require-valid-rules";
import { chooseRules } from "./choose-rules";
import { durationMs } from "./duration";
import { LiveAlerts } from "./live-alerts";
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
    ),
    output: choiceOption("output", "Form of the alerts", ["text", "json"]),
    strict: switchOption("Stop at the first line that cannot be read"),
    "all-rules": switchOption("Also run rules that are not enabled"),
    rule: namesOption("Only run the rules of these ids, enabled or not"),
    store: textOption("store", "Directory that keeps what a run must not forget: killed or not, the next one goes on"),
    alerts: textOption("alerts", "File to which alerts are appended as JSON lines, as they open and change"),
    follow: switchOption("Go on reading as files grow and appear; alerts are printed as they open"),
    lateness: textOption(
      "lateness",
      "How late events may come and still have their turn (30s, 5m, 1h); 5m with --follow, else all are sorted",
    ),
    workers: integerOption("workers", "Threads that share the files", 1),
    profile: switchOption("Show which rules took the longest"),
  },
  examples: [
    ["run logs/", "Run the enabled rules over every file in a directory"],
    ["run events.json --rule Acme.Login.Odd", "Run one rule over one file"],
    ["run --output json --log-type AWS.CloudTrail - < events.json", "Read standard input, write JSON lines"],
  ],
  async run(args, context) {
    const { stdout, stderr, stdin, cwd } = context;
    const { paths, output, logType, strict, rule, allRules, follow, workers = 1 } = args;
    checkTogether(args);
    const latenessMs = latenessOf(args);
    warnOfMissingRules(await loadProject(context), stderr);
    warnOfIdleChanges(stderr);
    requireValidRules("Nothing was run");
    const choice = { rule, allRules };
    const chosen = chooseRules(registeredRules(), choice);
    const summary = new RunSummary();
    const progress = new ProgressLine(stderr, summary);
    const onProblem = (problem: InputProblem): void => {
      if (strict || summary.malformed > MAX_PROBLEMS) return;
      progress.clear();
      stderr.write(renderProblem(problem, stderr.style));
    };
    const store = args.store === undefined ? undefined : openDurableStore(args.store, cwd);
    const file = args.alerts === undefined ? undefined : new AlertFile(resolve(cwd, args.alerts));
    const profile = args.profile ? new RuleProfile() : undefined;
    try {
      const task = { cwd, choice, logType, strict, timeLimitMs: TIME_LIMIT_MS };
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
          signal: context.signal,
          sink: file ?? (follow ? new LiveAlerts(output, stdout, progress) : undefined),
          workers: workers > 1 ? workerPool(workers, task, onProblem) : undefined,
        },
        { stdin, cwd },
      );
      progress.stop();
      if (!follow) {
        stdout.write(
          output === "json" ? renderJson(report.alerts) : renderAlerts(report.alerts, stdout.columns, stdout.style),
        );
      }
      if (output === "text" && report.alerts.length > 0) stderr.write("\n");
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

type Together = Readonly<{ paths: string[]; follow: boolean; workers?: number; profile: boolean }>;

/** Options that exclude each other. */
function checkTogether({ paths, follow, workers = 1, profile }: Together): void {
  const stdin = paths.includes("-");
  if (follow && stdin) throw new UsageError("--follow goes with files and directories; standard input is read anyway.");
  if (workers === 1) return;
  if (stdin) throw new UsageError("--workers shares out files; standard input can only be read by one thread.");
  if (follow) throw new UsageError("--workers is for files as they are now; --follow reads them with one thread.");
  if (profile) throw new UsageError("--profile measures one thread; leave --workers out.");
}

function latenessOf({ lateness, follow }: Readonly<{ lateness?: string; follow: boolean }>): number | undefined {
  if (lateness !== undefined) return durationMs("lateness", lateness);
  return follow ? FOLLOW_LATENESS_MS : undefined;
}
