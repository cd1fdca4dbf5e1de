import { PantherError, type RuleClass } from "@pypanther/core/runtime";
import { type InputProblem, openSources, type Source } from "@pypanther/engine";
import type { CommandContext } from "../../../kernel/context";
import { UsageError, UserError } from "../../../kernel/errors";
import { renderProblem } from "../../run/render-summary";
import { checkLogType } from "../../run/run-logs";
import { untilAborted } from "../../run/until-aborted";
import { explainEvents } from "./explain-events";
import { renderExplainedEventsJson } from "./render-json";
import { renderExplainedEvents } from "./render-text";

/** What to explain, and how. */
export interface ExplainRuleOptions {
  readonly paths: readonly string[];
  readonly logType: string | undefined;
  readonly output: "text" | "json";
}

async function sourcesOf(paths: readonly string[], { stdin, cwd, signal }: CommandContext): Promise<Source[]> {
  try {
    return await openSources(paths, { stdin: untilAborted<Buffer>(stdin, signal), cwd });
  } catch (thrown) {
    if (thrown instanceof PantherError) throw new UsageError(thrown.message);
    throw thrown;
  }
}

/** Writes why a rule matches the events of some logs or does not. Throws a UserError when there is no event in them. */
export async function explainRuleOverLogs(
  rule: RuleClass,
  { paths, logType, output }: ExplainRuleOptions,
  context: CommandContext,
): Promise<void> {
  const { stdout, stderr } = context;
  if (logType !== undefined) checkLogType(logType);
  const onProblem = (problem: InputProblem): void => stderr.write(renderProblem(problem, stderr.style));
  const explained = await explainEvents(rule, await sourcesOf(paths, context), logType, onProblem);
  if (explained.explained.length === 0) {
    throw new UserError(
      `There is no event in ${paths.join(", ")}. It is a JSON object, by itself or one on each line.`,
    );
  }
  stdout.write(
    output === "json" ? renderExplainedEventsJson(explained) : renderExplainedEvents(explained, stdout.style),
  );
}
