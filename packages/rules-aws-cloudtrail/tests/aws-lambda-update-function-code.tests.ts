import { RuleTest } from "@pypanther/core";
import { AWSLambdaUpdateFunctionCode } from "../src/aws-lambda-update-function-code";
import { cloudTrailLog, contextOf, root, session, ssoSession, user } from "./cloudtrail-log";

const replaced = cloudTrailLog({
  eventSource: "lambda.amazonaws.com",
  eventName: "UpdateFunctionCode20150331v2",
  userIdentity: user,
  responseElements: { functionName: "invoices" },
});

export const tests = [
  new RuleTest({
    name: "a user replaces the code",
    expectedResult: true,
    log: replaced,
    expectedTitle: "AWS.CloudTrail: [ines] replaced the code of Lambda function [invoices]",
    expectedAlertContext: contextOf(replaced, {
      identity_type: "IAMUser",
      user_arn: "arn:aws:iam::401256739912:user/ines",
    }),
  }),
  new RuleTest({
    name: "a person of SSO replaces the code of an unnamed function",
    expectedResult: true,
    log: { ...replaced, userIdentity: ssoSession, responseElements: null },
    expectedTitle: "AWS.CloudTrail: [tomas.veld] replaced the code of Lambda function of unknown name",
  }),
  new RuleTest({ name: "the pipeline does", expectedResult: false, log: { ...replaced, userIdentity: session } }),
  new RuleTest({ name: "root does", expectedResult: false, log: { ...replaced, userIdentity: root } }),
  new RuleTest({
    name: "the configuration is changed",
    expectedResult: false,
    log: { ...replaced, eventName: "UpdateFunctionConfiguration20150331v2" },
  }),
  new RuleTest({ name: "the call fails", expectedResult: false, log: { ...replaced, errorCode: "AccessDenied" } }),
];

export { AWSLambdaUpdateFunctionCode as rule };
