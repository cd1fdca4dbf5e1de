import { RuleTest } from "@pypanther/core";
import { AWSBedrockModelInvocationGuardRailIntervened } from "../src/aws-bedrock-model-invocation-guard-rail-intervened";

const stopped = {
  p_log_type: "AWS.BedrockModelInvocation",
  accountId: "401256739912",
  operation: "InvokeModel",
  modelId: "acme.tern",
  output: { outputBodyJson: { stopReason: "guardrail_intervened" } },
};
const trace = (actionReason: string) => ({ "amazon-bedrock-trace": { guardrail: { actionReason } } });

export const tests = [
  new RuleTest({
    name: "a guardrail stops the answer",
    expectedResult: true,
    log: stopped,
    expectedTitle: "Guardrail stopped [InvokeModel] of [acme.tern] in account [401256739912]: [guardrail_intervened]",
  }),
  new RuleTest({
    name: "only the trace tells",
    expectedResult: true,
    log: { ...stopped, output: { outputBodyJSON: trace("Guardrail blocked.") } },
    expectedTitle: "Guardrail stopped [InvokeModel] of [acme.tern] in account [401256739912]: [Guardrail blocked.]",
  }),
  new RuleTest({
    name: "both tell",
    expectedResult: true,
    log: { ...stopped, output: { outputBodyJson: { stopReason: "end_turn", ...trace("Guardrail blocked.") } } },
    expectedTitle:
      "Guardrail stopped [InvokeModel] of [acme.tern] in account [401256739912]: [end_turn: Guardrail blocked.]",
  }),
  new RuleTest({
    name: "the model finishes",
    expectedResult: false,
    log: { ...stopped, output: { outputBodyJson: { stopReason: "end_turn", ...trace("No action.") } } },
  }),
  new RuleTest({ name: "another operation", expectedResult: false, log: { ...stopped, operation: "ConverseStream" } }),
];

export { AWSBedrockModelInvocationGuardRailIntervened as rule };
