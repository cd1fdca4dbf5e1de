import { RuleTest } from "@pypanther/core";
import { AWSPotentialBackdoorLambda } from "../src/aws-potential-backdoor-lambda";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "lambda.amazonaws.com",
  eventName: "AddPermission20150331v2",
  requestParameters: { functionName: "resizer", principal: "770918263554", action: "lambda:InvokeFunction" },
});

export const tests = [
  new RuleTest({
    name: "a permission is added",
    expectedResult: true,
    log,
    expectedTitle: "AWS.CloudTrail: [deploy] let another caller use Lambda function [resizer]",
  }),
  new RuleTest({ name: "adding it is refused", expectedResult: false, log: { ...log, errorCode: "AccessDenied" } }),
  new RuleTest({
    name: "a permission is removed",
    expectedResult: false,
    log: { ...log, eventName: "RemovePermission20150331v2" },
  }),
];

export { AWSPotentialBackdoorLambda as rule };
