import {
  correlationPlan,
  explainCorrelation,
  instantiate,
  isCorrelationRuleClass,
  registeredDetections,
} from "@pypanther/core/runtime";
import { AlertList, RunSummary, type WaitingSignal } from "@pypanther/engine";
import { defineCommand } from "../../kernel/command";
import { UserError } from "../../kernel/errors";
import { choiceOption, textOption } from "../../kernel/options";
import { warnOf } from "../../project/findings";
import { loadProject } from "../../project/load-project";
import { silentMembers } from "../../project/silent-members";
import { findRule } from "../get-rule/find-rule";
import { chooseRules } from "../run/choose-rules";
import { runLogs } from "../run/run-logs";
import { renderExplanation, renderExplanationJson } from "./render";

/** `pypanther explain` */
export const command = defineCommand({
  positionals: {
    id: { type: "string", demandOption: true, describe: "The id of a registered correlation rule, in any case" },
    paths: { type: "string", array: true, demandOption: true, describe: "Files, directories, or - for standard input" },
  },
  options: {
    "log-type": textOption("log-type", "Log type of events that do not name one (p_log_type)"),
    output: choiceOption("output", "Form of the output", ["text", "json"]),
  },
  examples: [["explain Acme.Stolen.Session logs/", "Which steps happened, and which is missing"]],
  async run({ id, paths, logType, output }, context) {
    const { stdout, stderr } = context;
    const project = await loadProject(context);
    const rule = findRule(id, registeredDetections());
    if (!isCorrelationRuleClass(rule)) {
      throw new UserError(`${rule.attributes.id} is no correlation rule. See its matches: pypanther run --rule ${id}`);
    }
    const chosen = chooseRules(registeredDetections(), { rule: [rule.attributes.id] });
    const running = [...chosen.rules, ...chosen.correlationRules];
    warnOf(silentMembers(chosen.correlationRules, project, running), stderr);
    const signals: WaitingSignal[] = [];
    const summary = new RunSummary();
    const onSignal = (signal: WaitingSignal): void => void signals.push(signal);
    await runLogs({ ...chosen, paths, logType, summary, onSignal, sink: new AlertList() }, context);
    const explanation = explainCorrelation(correlationPlan(instantiate(rule)), signals);
    const render = output === "json" ? renderExplanationJson : renderExplanation;
    stdout.write(render(explanation, new Map(signals.map((one) => [one.signal.id, one])), stdout.style));
    return 0;
  },
});
