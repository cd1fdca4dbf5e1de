import { relative, resolve } from "node:path";
import { type AlertFile, AlertList, type InputProblem, RuleProfile, type RunSummary } from "@pypanther/engine";
import type { ArgumentsOf } from "../../kernel/command";
import type { CommandContext, Output } from "../../kernel/context";
import { warnOf } from "../../project/findings";
import { silentMembers } from "../../project/silent-members";
import { declareOwnFormats } from "../shared/log-schemas";
import { allSinks } from "./all-sinks";
import { chooseRules } from "./choose-rules";
import { checkDeadLetterFile, DeadLetterFile, usualDeadLetterFile } from "./dead-letter-file";
import { runExitCode } from "./exit-code";
import { LiveAlerts } from "./live-alerts";
import { liveInputs } from "./live-inputs";
import { loadRules } from "./load-rules";
import { expectedAlerts } from "./monitoring/expected-alerts";
import { startMonitoring } from "./monitoring/start-monitoring";
import { openAlertFile } from "./open-alert-file";
import { openDurableStore } from "./open-store";
import type { runOptions } from "./options";
import { renderAlerts } from "./render-alerts";
import { renderJson } from "./render-json";
import { renderProfile } from "./render-profile";
import { ruleRows } from "./rule-rows";
import { runLogs } from "./run-logs";
import { SeverityGate } from "./severity-gate";
import type { RunTeller } from "./telling";
import { watching } from "./watching";
import { workerPool } from "./worker-pool";
import { writeReport } from "./write-report";

/** How late events may come while a run goes on, unless the user says otherwise. */
const LIVE_LATENESS_MS = 5 * 60_000;

/** What one rule may take for one event. */
const TIME_LIMIT_MS = 1000;

/** The first problems are shown, the others counted. */
const MAX_PROBLEMS = 20;

/** What a run was asked to do. */
export type RunSettings = ArgumentsOf<typeof runOptions> & {
  readonly paths: readonly string[];
  readonly workers: number;
};

/** Where a run tells what it does. */
interface Told {
  readonly summary: RunSummary;
  readonly teller: RunTeller;
}

function printAlerts(list: AlertList, output: RunSettings["output"], { write, columns, style }: Output): void {
  const alerts = list.alerts();
  write(output === "json" ? renderJson(alerts) : renderAlerts(alerts, columns, style));
}

/** Does what `pypanther run` was asked to do and returns its exit code. */
export async function performRun(
  settings: RunSettings,
  { summary, teller }: Told,
  context: CommandContext,
): Promise<number> {
  const { stdout, stderr, cwd, root } = context;
  const { paths, output, logType, strict, rule, allRules, managed, follow, since, until, workers } = settings;
  const lettersPath =
    settings.deadLetter === undefined ? usualDeadLetterFile(root, new Date()) : resolve(cwd, settings.deadLetter);
  if (settings.deadLetter !== undefined) checkDeadLetterFile(lettersPath, paths, cwd);
  const inputs = liveInputs(settings, context);
  const isLive = follow || inputs.length > 0;
  const profile = settings.profile || settings.summary || settings.metrics ? new RuleProfile() : undefined;
  const monitoring =
    settings.metrics && profile ? await startMonitoring(settings.metrics, { summary, profile }, root) : undefined;
  let store: ReturnType<typeof openDurableStore> | undefined;
  let file: AlertFile | undefined;
  let letters: DeadLetterFile | undefined;
  try {
    const choice = { managed, rule, allRules };
    const { rules, ...project } = await loadRules(managed, context);
    await declareOwnFormats(context);
    const chosen = chooseRules(rules, choice);
    const running = [...chosen.rules, ...chosen.correlationRules];
    warnOf(silentMembers(chosen.correlationRules, project, running, rules), stderr);
    store = settings.store === undefined ? undefined : openDurableStore(resolve(cwd, settings.store), root);
    file =
      settings.alerts === undefined ? undefined : openAlertFile(resolve(cwd, settings.alerts), store !== undefined);
    letters = new DeadLetterFile(lettersPath, store !== undefined);
    if (settings.deadLetter !== undefined) letters.open();
    const onProblem = (problem: InputProblem): void => {
      if (!strict && summary.malformed <= MAX_PROBLEMS) teller.problem(problem);
    };
    const list = new AlertList();
    // A live run may go on for years: its alerts are not kept.
    const printed = isLive || settings.live ? new LiveAlerts(output, stdout, () => teller.clear()) : list;
    const gate = new SeverityGate(
      allSinks([...(file ? [file] : []), printed, watching(teller, monitoring)]),
      settings.minSeverity,
    );
    const examined = { logType, strict, since, until, timeLimitMs: TIME_LIMIT_MS };
    const pool =
      workers > 1
        ? workerPool(
            workers,
            { ...examined, root, choice, profile: profile !== undefined, deadLetter: lettersPath },
            onProblem,
            stderr,
          )
        : undefined;
    teller.started(paths, chosen, follow);
    monitoring?.expect(expectedAlerts(chosen));
    monitoring?.ready(true);
    context.signal.addEventListener("abort", () => monitoring?.ready(false));
    const done = await runLogs(
      {
        ...chosen,
        ...examined,
        paths,
        follow,
        inputs,
        latenessMs: settings.lateness ?? (isLive ? LIVE_LATENESS_MS : undefined),
        store,
        profile,
        onProblem,
        onUnclassified: letters.add,
        onSize: stderr.isTerminal ? (bytes) => teller.size(bytes) : undefined,
        summary,
        sink: gate,
        workers: pool,
      },
      context,
    );
    teller.stop();
    letters.close();
    printAlerts(list, output, stdout);
    if (output === "text" && summary.alerts + summary.correlationAlerts > gate.hidden) stderr.write("\n");
    if (settings.profile && profile) stderr.write(`${renderProfile(profile.costs(), stderr.style)}\n`);
    if (settings.summary && profile) teller.rules(ruleRows(chosen, summary, profile.costs()));
    const deadLetter = letters.failure ? { problem: letters.failure.message } : { file: relative(cwd, lettersPath) };
    const report = { ...done, hidden: gate.hidden, deadLetter };
    if (settings.report !== undefined) writeReport(resolve(cwd, settings.report), list.alerts(), report, rules);
    teller.finished(report);
    if (settings.report !== undefined) stderr.write(`Wrote ${settings.report}. Open it in a browser.\n`);
    return runExitCode(report, gate.worst, settings.failOnAlert);
  } finally {
    teller.stop();
    await monitoring?.close();
    letters?.close();
    file?.close();
    await store?.close();
  }
}
