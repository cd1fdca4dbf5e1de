import { resolve } from "node:path";
import { type InputProblem, RunSummary } from "@pypanther/engine";
import { defineCommand } from "../../kernel/command";
import type { CommandContext } from "../../kernel/context";
import { UsageError } from "../../kernel/errors";
import { choiceOption, namesOption, switchOption, textOption } from "../../kernel/options";
import { warnOfIdleChanges } from "../../project/idle-changes";
import { warnOf } from "../../project/findings";
import { loadProject } from "../../project/load-project";
import { missingRules } from "../../project/missing";
import { requireValidRules } from "../../project/require-valid-rules";
import type { RuleChoice } from "../run/choose-rules";
import { ProgressLine } from "../run/progress-line";
import { renderProblem } from "../run/render-summary";
import { checkLogType } from "../run/run-logs";
import { writeAtomically } from "../shared/write-atomically";
import { withBase } from "./base/with-base";
import { type Comparison, compareRuns, isDifferent } from "./compare/compare-runs";
import { type Logs, openLogs } from "./logs";
import { renderJson } from "./render/render-json";
import { renderMarkdown } from "./render/render-markdown";
import { renderPage } from "./render/render-page";
import { renderProblems } from "./render/render-problems";
import { renderText } from "./render/render-text";
import type { Versions } from "./render/remarks";
import { runBaseSide } from "./side/run-base-side";
import { runSide } from "./side/run-side";
import type { Side } from "./side/side";

/** What one rule may take for one event: more than in a run, since a busy machine must not look like a change. */
const TIME_LIMIT_MS = 10_000;

/** The first problems are shown, the others counted. */
const MAX_PROBLEMS = 20;

/** Throws a UsageError for ids of which neither version has a rule, and when neither runs one. */
function checkRules({ rule: ids = [] }: RuleChoice, base: Side, head: Side): void {
  const rules = [...base.rules, ...head.rules];
  const known = new Set(rules.map(({ id }) => id.toLowerCase()));
  const unknown = ids.filter((id) => !known.has(id.toLowerCase()));
  if (unknown.length > 0) {
    throw new UsageError(`Neither version has a rule of the id ${unknown.join(", ")}.\nSee: pypanther list rules`);
  }
  if (!rules.some(({ isRun }) => isRun)) {
    throw new UsageError("Neither version has a rule that is enabled. Compare all the same with --all-rules.");
  }
}

/** Both results, once both have ended. Throws the first error. */
async function both<T>(first: Promise<T>, second: Promise<T>): Promise<[T, T]> {
  await Promise.allSettled([first, second]);
  return [await first, await second];
}

interface Options extends RuleChoice {
  readonly paths: readonly string[];
  readonly base?: string;
  readonly logType?: string;
}

/** Runs the working copy, which is loaded, and the base over the same logs, side by side. */
async function compare(
  options: Options,
  context: CommandContext,
): Promise<{ compared: Comparison; versions: Versions }> {
  const { stderr, signal, env } = context;
  const { paths, logType, rule, allRules } = options;
  const choice = { rule, allRules };
  return withBase(options.base, context, async (base, scratch) => {
    const logs: Logs = await openLogs(paths, scratch, context);
    const input = { names: logs.names, cwd: logs.cwd, stdin: logs.stdin, logType };
    const summary = new RunSummary();
    const progress = new ProgressLine(stderr, summary);
    const onProblem = (problem: InputProblem): void => {
      if (summary.malformed > MAX_PROBLEMS) return;
      progress.clear();
      stderr.write(renderProblem(problem, stderr.style));
    };
    try {
      const { root, program } = base;
      const [before, now] = await both(
        runBaseSide({ root, choice, timeLimitMs: TIME_LIMIT_MS, ...input }, { program, scratch, env, signal }),
        runSide({ ...input, choice, timeLimitMs: TIME_LIMIT_MS, summary, signal, onProblem }),
      );
      // An input that was ended is finished as if it were all.
      signal.throwIfAborted();
      checkRules(choice, before, now);
      progress.stop();
      for (const name of logs.changed()) {
        stderr.write(
          `${stderr.style.yellow("Warning:")} ${name} changed while it was read, so the versions may have read different logs.\n`,
        );
      }
      const versions = { base: base.label, packages: base.packages, files: logs.names.length };
      return { compared: compareRuns(before, now), versions };
    } finally {
      progress.stop();
    }
  });
}

/** `pypanther backtest` */
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
    base: textOption(
      "base",
      "What to compare with: a commit, branch or tag, or an archive of upload (.zip); unless given, where this branch left the default branch",
    ),
    output: choiceOption("output", "Form of the comparison", ["text", "json", "markdown"]),
    report: textOption("report", "File to write a report to: one HTML page, to open in a browser"),
    "fail-on-change": switchOption("Exit with 1 when a rule or an alert is not what it was"),
    "log-type": textOption(
      "log-type",
      "Log type of events that do not name one (p_log_type); else their content tells",
      "log-types",
    ),
    "all-rules": switchOption("Also run rules that are not enabled"),
    rule: namesOption("Only compare the rules of these ids, enabled or not", "rule-ids"),
  },
  examples: [
    ["backtest logs/", "What the changes on this branch do to the alerts of these logs"],
    ["backtest logs/ --base HEAD --report backtest.html", "Compare with the last commit; write a page"],
    ["backtest logs/ --base v1.4.0 --output markdown", "Compare with a tag; a text for a pull request"],
  ],
  async run(args, context) {
    const { stdout, stderr, cwd } = context;
    const project = await loadProject(context);
    warnOf(missingRules(project), stderr);
    warnOfIdleChanges(stderr);
    requireValidRules(project, "Nothing was compared");
    if (args.logType !== undefined) checkLogType(args.logType);
    const { compared, versions } = await compare(args, context);
    if (args.report !== undefined) writeAtomically(resolve(cwd, args.report), renderPage(compared, versions));
    if (args.output === "json") stdout.write(renderJson(compared, versions));
    else if (args.output === "markdown") stdout.write(renderMarkdown(compared, versions));
    else stdout.write(renderText(compared, versions, stdout.columns, stdout.style));
    if (args.report !== undefined) stderr.write(`Wrote ${args.report}. Open it in a browser.\n`);
    const { head } = compared;
    stderr.write(renderProblems(head, stderr.style));
    const failed = head.malformed > 0 || head.rules.some(({ errors }) => errors > 0);
    return failed || (args.failOnChange && compared.rules.some(isDifferent)) ? 1 : 0;
  },
});
