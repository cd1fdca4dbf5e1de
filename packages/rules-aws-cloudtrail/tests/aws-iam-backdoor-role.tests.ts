import { type JsonObject, type JsonValue, RuleTest } from "@pypanther/core";
import { AWSIAMBackdoorRole } from "../src/aws-iam-backdoor-role";
import { cloudTrailLog } from "./cloudtrail-log";

const trusting = (principal: JsonValue, extra: JsonObject = {}) => ({
  roleName: "quay-web",
  policyDocument: JSON.stringify({
    Version: "2012-10-17",
    Statement: [{ Effect: "Allow", Principal: principal, Action: "sts:AssumeRole", ...extra }],
  }),
});
const updated = cloudTrailLog({
  eventSource: "iam.amazonaws.com",
  eventName: "UpdateAssumeRolePolicy",
  requestParameters: trusting({ AWS: "*" }),
});

export const tests = [
  new RuleTest({
    name: "everyone is trusted",
    expectedResult: true,
    log: updated,
    expectedTitle: "IAM Role Policy Updated to Allow Internet Access",
  }),
  new RuleTest({
    name: "everyone who knows an external id is trusted",
    expectedResult: true,
    log: {
      ...updated,
      requestParameters: trusting("*", { Condition: { StringEquals: { "sts:ExternalId": "tide-7" } } }),
    },
  }),
  new RuleTest({
    name: "one account is trusted",
    expectedResult: false,
    log: { ...updated, requestParameters: trusting({ AWS: "arn:aws:iam::560011223344:root" }) },
  }),
  new RuleTest({
    name: "a service is trusted",
    expectedResult: false,
    log: { ...updated, requestParameters: trusting({ Service: "lambda.amazonaws.com" }) },
  }),
  new RuleTest({
    name: "everyone in an organisation is trusted",
    expectedResult: false,
    log: {
      ...updated,
      requestParameters: trusting("*", { Condition: { StringEquals: { "aws:PrincipalOrgID": "o-harbour0001" } } }),
    },
  }),
  new RuleTest({
    name: "the policy is no JSON",
    expectedResult: false,
    log: { ...updated, requestParameters: { policyDocument: "{" } },
  }),
  new RuleTest({ name: "there is no policy", expectedResult: false, log: { ...updated, requestParameters: null } }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...updated, errorCode: "MalformedPolicyDocument" },
  }),
];

export { AWSIAMBackdoorRole as rule };
