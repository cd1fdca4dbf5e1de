import { RuleTest } from "@pypanther/core";
import { AWSLAMBDACRUD } from "../src/aws-lambda-crud";
import { cloudTrailLog, session, user } from "./cloudtrail-log";

const added = cloudTrailLog({
  eventSource: "lambda.amazonaws.com",
  eventName: "AddPermission",
  userIdentity: user,
  requestParameters: { functionName: "invoices" },
});

export const tests = [
  new RuleTest({
    name: "a user lets someone call a function",
    expectedResult: true,
    log: added,
    expectedTitle:
      "[arn:aws:iam::401256739912:user/ines] did Lambda call [AddPermission] in account [401256739912], [eu-west-1]",
    expectedDedup: "arn:aws:iam::401256739912:user/ines",
  }),
  new RuleTest({
    name: "nobody is named",
    expectedResult: true,
    log: { ...added, userIdentity: null },
    expectedDedup: "unknown-arn",
  }),
  new RuleTest({
    name: "a deployment role does",
    expectedResult: false,
    log: { ...added, userIdentity: { ...session, arn: "arn:aws:iam::401256739912:role/QuayDeployRole" } },
  }),
  new RuleTest({
    name: "the call's name carries a version",
    expectedResult: false,
    log: { ...added, eventName: "AddPermission20150331v2" },
  }),
  new RuleTest({ name: "functions are listed", expectedResult: false, log: { ...added, eventName: "ListFunctions" } }),
  new RuleTest({
    name: "another service has permissions too",
    expectedResult: false,
    log: { ...added, eventSource: "sns.amazonaws.com" },
  }),
];

export { AWSLAMBDACRUD as rule };
