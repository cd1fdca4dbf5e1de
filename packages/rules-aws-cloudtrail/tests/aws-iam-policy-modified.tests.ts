import { RuleTest } from "@pypanther/core";
import { AWSIAMPolicyModified } from "../src/aws-iam-policy-modified";
import { cloudTrailLog } from "./cloudtrail-log";

const put = cloudTrailLog({
  eventSource: "iam.amazonaws.com",
  eventName: "PutRolePolicy",
  requestParameters: { roleName: "quay-web", policyName: "inline" },
});

export const tests = [
  new RuleTest({
    name: "an inline policy is written",
    expectedResult: true,
    log: put,
    expectedTitle: "IAM policies changed in account [401256739912]",
    expectedDedup: "401256739912",
  }),
  new RuleTest({ name: "a policy is read", expectedResult: false, log: { ...put, eventName: "GetRolePolicy" } }),
  new RuleTest({ name: "the call fails", expectedResult: false, log: { ...put, errorCode: "LimitExceeded" } }),
];

export { AWSIAMPolicyModified as rule };
