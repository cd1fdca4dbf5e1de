import { RuleTest } from "@pypanther/core";
import { AWSBedrockModelInvocationAbnormalTokenUsage } from "../src/aws-bedrock-model-invocation-abnormal-token-usage";

const call = (modelId: string, totalTokens: number, outputTokens: number) => ({
  p_log_type: "AWS.BedrockModelInvocation",
  accountId: "401256739912",
  operation: "Converse",
  modelId,
  output: { outputBodyJson: { usage: { totalTokens, outputTokens } } },
});

export const tests = [
  new RuleTest({
    name: "a small model uses many tokens",
    expectedResult: true,
    log: call("acme.haiku-1", 3001, 400),
    expectedTitle: "[3001] tokens used by one [Converse] of [acme.haiku-1] in account [401256739912]",
  }),
  new RuleTest({ name: "a small model at its limit", expectedResult: false, log: call("acme.haiku-1", 3000, 400) }),
  new RuleTest({ name: "a medium model", expectedResult: true, log: call("acme.sonnet-1", 4001, 400) }),
  new RuleTest({ name: "a large model uses as many", expectedResult: false, log: call("acme.opus-1", 4999, 400) }),
  new RuleTest({ name: "a large model uses more", expectedResult: true, log: call("acme.opus-1", 5001, 400) }),
  new RuleTest({ name: "a model nobody has heard of", expectedResult: true, log: call("acme.tern", 4001, 400) }),
  new RuleTest({ name: "many tokens and no output", expectedResult: true, log: call("acme.opus-1", 1001, 0) }),
  new RuleTest({ name: "few tokens and no output", expectedResult: false, log: call("acme.opus-1", 1000, 0) }),
  new RuleTest({
    name: "the body's name in capitals",
    expectedResult: true,
    log: { ...call("", 0, 0), modelId: null, output: { outputBodyJSON: { usage: { totalTokens: 9000 } } } },
    expectedTitle: "[9000] tokens used by one [Converse] of an unknown model in account [401256739912]",
  }),
  new RuleTest({
    name: "another operation",
    expectedResult: false,
    log: { ...call("acme.haiku-1", 9000, 1), operation: "ConverseStream" },
  }),
];

export { AWSBedrockModelInvocationAbnormalTokenUsage as rule };
