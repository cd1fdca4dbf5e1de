import { RuleTest, Severity } from "@pypanther/core";
import { AWSBedrockGuardrailUpdateDelete } from "../src/aws-bedrock-guardrail-update-delete";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "bedrock.amazonaws.com",
  eventName: "DeleteGuardrail",
  requestParameters: { guardrailIdentifier: "gr7k2" },
});

export const tests = [
  new RuleTest({
    name: "a guardrail is deleted",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] deleted the Bedrock guardrail [gr7k2]",
    expectedSeverity: Severity.MEDIUM,
  }),
  new RuleTest({
    name: "a guardrail is updated",
    expectedResult: true,
    log: { ...log, eventName: "UpdateGuardrail" },
    expectedTitle: "[deploy] updated the Bedrock guardrail [gr7k2]",
    expectedSeverity: Severity.LOW,
  }),
  new RuleTest({
    name: "the deletion is refused",
    expectedResult: false,
    log: { ...log, errorCode: "ConflictException" },
  }),
  new RuleTest({ name: "a guardrail is made", expectedResult: false, log: { ...log, eventName: "CreateGuardrail" } }),
  new RuleTest({
    name: "another service has a call of that name",
    expectedResult: false,
    log: { ...log, eventSource: "bedrock-runtime.amazonaws.com" },
  }),
];

export { AWSBedrockGuardrailUpdateDelete as rule };
