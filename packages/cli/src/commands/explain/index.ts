import {
  correlationPlan,
  type DetectionClass,
  explainCorrelation,
  getPantherDetections,
  instantiate,
  isCorrelationRuleClass,
  isRuleClass,
  listingsOf,
  registeredDetections,
} from "@pypanther/core/runtime";
import { AlertList, RunSummary, type WaitingSignal } from "@pypanther/engine";
import { defineCommand } from "../../kernel/command";
import { UserError } from "../../kernel/errors";
import { choiceOption, textOption } from "../../kernel/options";
import { warnOf } from "../../project/findings";
import { silentMembers } from "../../project/silent-members";
import { findRule } from "../get-rule/find-rule";
import { loadWhatThereIs } from "../get-rule/load-what-there-is";
import { chooseRules } from "../run/choose-rules";
import { runLogs } from "../run/run-logs";
import { explainRuleOverLogs } from "./rule";
import { renderExplanation, renderExplanationJson } from "./render";

/** The registered detections, or, when none of them has the id, those of the installed packs too. */
function knownWithId(id: string): readonly DetectionClass[] {
  const registered = registeredDetections();
  const isRegistered = listingsOf(registered).some((listing) => listing.id.toLowerCase() === id.toLowerCase());
  return isRegistered ? registered : [...registered, ...getPantherDetections()];
}

/** `pypanther explain` */
export const command = defineCommand({
  positionals: {
    id: {
      type: "string",
      demandOption: true,
      describe: "The id of a rule, or of a registered correlation rule, in any case",
      completion: "rule-ids",
    },
    paths: { type: "string", array: true, demandOption: true, describe: "Files, directories, or - for standard input" },
  },
  options: {
    "log-type": textOption("log-type", "Log type of events that do not name one (p_log_type)"),
    output: choiceOption("output", "Form of the output", ["text", "json"]),
  },
  examples: [
    ["explain Acme.Login.Odd event.json", "Why a rule matches an event or does not"],
    ["explain Acme.Stolen.Session logs/", "Which steps of a correlation rule happened, and which is missing"],
  ],
  async run({ id, paths, logType, output }, context) {
    const { stdout, stderr } = context;
    const sources = await loadWhatThereIs(context);
    const rule = findRule(id, knownWithId(id));
    if (isRuleClass(rule)) {
      await explainRuleOverLogs(rule, { paths, logType, output }, context);
      return 0;
    }
    if (!isCorrelationRuleClass(rule))
      throw new UserError(`${rule.attributes.id} is neither a rule nor a correlation rule.`);
    const chosen = chooseRules(registeredDetections(), { rule: [rule.attributes.id] });
    const running = [...chosen.rules, ...chosen.correlationRules];
    warnOf(silentMembers(chosen.correlationRules, { directory: context.root, sources }, running), stderr);
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
