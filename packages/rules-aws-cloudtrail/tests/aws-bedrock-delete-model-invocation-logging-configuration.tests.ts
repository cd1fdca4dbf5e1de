import { RuleTest } from "@pypanther/core";
import { AWSBedrockDeleteModelInvocationLoggingConfiguration } from "../src/aws-bedrock-delete-model-invocation-logging-configuration";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "bedrock.amazonaws.com",
  eventName: "DeleteModelInvocationLoggingConfiguration",
});

export const tests = [
  new RuleTest({
    name: "the logging is deleted",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] deleted the logging of Bedrock model invocations",
  }),
  new RuleTest({
    name: "the deletion is refused",
    expectedResult: false,
    log: { ...log, errorCode: "AccessDeniedException" },
  }),
  new RuleTest({
    name: "the logging is set up",
    expectedResult: false,
    log: { ...log, eventName: "PutModelInvocationLoggingConfiguration" },
  }),
];

export { AWSBedrockDeleteModelInvocationLoggingConfiguration as rule };
