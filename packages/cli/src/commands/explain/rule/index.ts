import type { RuleClass } from "@pypanther/core/runtime";
import { type InputProblem, openSources } from "@pypanther/engine";
import type { CommandContext } from "../../../kernel/context";
import { UserError } from "../../../kernel/errors";
import { opened } from "../../../kernel/opened";
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

/** Writes why a rule matches the events of some logs or does not. Throws a UserError when there is no event in them. */
export async function explainRuleOverLogs(
  rule: RuleClass,
  { paths, logType, output }: ExplainRuleOptions,
  context: CommandContext,
): Promise<void> {
  const { stdin, stdout, stderr, cwd, signal } = context;
  if (logType !== undefined) checkLogType(logType);
  const onProblem = (problem: InputProblem): void => stderr.write(renderProblem(problem, stderr.style));
  const sources = await opened(openSources(paths, { stdin: untilAborted<Buffer>(stdin, signal), cwd }));
  const explained = await explainEvents(rule, sources, logType, onProblem);
  if (explained.explained.length === 0) {
    throw new UserError(
      `There is no event in ${paths.join(", ")}. It is a JSON object, by itself or one on each line.`,
    );
  }
  stdout.write(
    output === "json" ? renderExplainedEventsJson(explained) : renderExplainedEvents(explained, stdout.style),
  );
}
