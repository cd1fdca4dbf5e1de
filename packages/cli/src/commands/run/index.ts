import { resolve } from "node:path";
import { type AlertFile, AlertList, type InputProblem, RuleProfile, RunSummary } from "@pypanther/engine";
import { defineCommand } from "../../kernel/command";
import { allSinks } from "./all-sinks";
import { checkOptions } from "./check-options";
import { chooseRules } from "./choose-rules";
import { exitCodeOf } from "./exit-code";
import { LiveAlerts } from "./live-alerts";
import { loadRules } from "./load-rules";
import { openAlertFile } from "./open-alert-file";
import { openDurableStore } from "./open-store";
import { runExamples, runOptions } from "./options";
import { ProgressLine } from "./progress-line";
import { renderAlerts } from "./render-alerts";
import { renderJson } from "./render-json";
import { renderProfile } from "./render-profile";
import { renderRuleTable } from "./render-rule-table";
import { renderProblem, renderSummary } from "./render-summary";
import { runLogs } from "./run-logs";
import { SeverityGate } from "./severity-gate";
import { warnOfMissingMembers } from "./missing-members";
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
  options: runOptions,
  examples: runExamples,
  async run(args, context) {
    const { stdout, stderr, cwd, root } = context;
    const { paths, output, logType, strict, rule, allRules, managed, follow, since, until, workers = 1 } = args;
    checkOptions({ ...args, workers });
    const latenessMs = args.lateness ?? (follow ? FOLLOW_LATENESS_MS : undefined);
    const choice = { managed, rule, allRules };
    const rules = await loadRules(managed, context);
    const chosen = chooseRules(rules, choice);
    warnOfMissingMembers(chosen.correlationRules, chosen.rules, stderr, rules);
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
      const profile = args.profile || args.summary ? new RuleProfile() : undefined;
      const list = new AlertList();
      // What is followed may go on for years: its alerts are not kept.
      const printed = follow || args.live ? new LiveAlerts(output, stdout, progress) : list;
      const gate = new SeverityGate(allSinks(file ? [file, printed] : [printed]), args.minSeverity);
      const task = { root, choice, logType, strict, since, until, profile: profile !== undefined };
      const pool =
        workers > 1 ? workerPool(workers, { ...task, timeLimitMs: TIME_LIMIT_MS }, onProblem, stderr) : undefined;
      if (follow) stderr.write(`${stderr.style.dim(`Following ${paths.join(", ")}. Press Ctrl-C to stop.`)}\n`);
      const done = await runLogs(
        {
          ...chosen,
          paths,
          logType,
          since,
          until,
          strict,
          follow,
          latenessMs,
          store,
          profile,
          onProblem,
          onSize: stderr.isTerminal ? (bytes) => (progress.total = bytes) : undefined,
          summary,
          sink: gate,
          workers: pool,
          timeLimitMs: TIME_LIMIT_MS,
        },
        context,
      );
      progress.stop();
      const report = { ...done, hidden: gate.hidden };
      const alerts = list.alerts();
      stdout.write(output === "json" ? renderJson(alerts) : renderAlerts(alerts, stdout.columns, stdout.style));
      if (output === "text" && summary.alerts > gate.hidden) stderr.write("\n");
      if (args.profile && profile) stderr.write(`${renderProfile(profile.costs(), stderr.style)}\n`);
      if (args.summary) stderr.write(`${renderRuleTable(chosen, summary, profile?.costs() ?? [], stderr.style)}\n`);
      stderr.write(renderSummary(report, progress.seconds, stderr.style, output));
      return exitCodeOf(report, gate.worst, args.failOnAlert);
    } finally {
      progress.stop();
      file?.close();
      await store?.close();
    }
  },
});
