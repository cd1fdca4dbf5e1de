import { RuleTest } from "@pypanther/core";
import { AWSLambdaUpdateFunctionConfiguration } from "../src/aws-lambda-update-function-configuration";
import { cloudTrailLog, contextOf, session, ssoSession, user } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "lambda.amazonaws.com",
  eventName: "UpdateFunctionConfiguration20150331v2",
  userIdentity: ssoSession,
  responseElements: {
    functionName: "resizer",
    layers: [{ arn: "arn:aws:lambda:eu-west-1:770918263554:layer:trace:3" }, { codeSize: 1 }],
  },
});

export const tests = [
  new RuleTest({
    name: "a person attaches layers",
    expectedResult: true,
    log,
    expectedTitle: "AWS.CloudTrail: [tomas.veld] attached layers to Lambda function [resizer]",
    expectedAlertContext: contextOf(log, {
      identity_type: "AssumedRole",
      user_arn: ssoSession.arn,
      layer_arns: ["arn:aws:lambda:eu-west-1:770918263554:layer:trace:3", null],
    }),
  }),
  new RuleTest({ name: "an IAM user does", expectedResult: true, log: { ...log, userIdentity: user } }),
  new RuleTest({
    name: "a federated user does",
    expectedResult: true,
    log: { ...log, userIdentity: { type: "FederatedUser" } },
  }),
  new RuleTest({ name: "a deployment does", expectedResult: false, log: { ...log, userIdentity: session } }),
  new RuleTest({
    name: "the function has no layers",
    expectedResult: false,
    log: { ...log, responseElements: { functionName: "resizer", layers: [] } },
  }),
  new RuleTest({ name: "the change is refused", expectedResult: false, log: { ...log, errorCode: "AccessDenied" } }),
  new RuleTest({
    name: "the function's code is changed",
    expectedResult: false,
    log: { ...log, eventName: "UpdateFunctionCode20150331v2" },
  }),
];

export { AWSLambdaUpdateFunctionConfiguration as rule };
