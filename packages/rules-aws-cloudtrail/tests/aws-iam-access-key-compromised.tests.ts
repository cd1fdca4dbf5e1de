import { RuleTest } from "@pypanther/core";
import { AWSIAMAccessKeyCompromised } from "../src/aws-iam-access-key-compromised";
import { cloudTrailLog, user } from "./cloudtrail-log";

const exposed = cloudTrailLog({
  eventSource: "iam.amazonaws.com",
  eventName: "PutUserPolicy",
  userIdentity: { ...user, accessKeyId: "AKIAHARBOUR000000001" },
  requestParameters: { userName: "ines", policyName: "AWSExposedCredentialPolicy_DO_NOT_REMOVE" },
});

export const tests = [
  new RuleTest({
    name: "AWS writes its policy",
    expectedResult: true,
    log: exposed,
    expectedTitle: "Access key [AKIAHARBOUR000000001] of [ines] is exposed",
  }),
  new RuleTest({
    name: "another policy is written",
    expectedResult: false,
    log: { ...exposed, requestParameters: { userName: "ines", policyName: "inline" } },
  }),
  new RuleTest({
    name: "no parameters are logged",
    expectedResult: false,
    log: { ...exposed, requestParameters: null },
  }),
  new RuleTest({
    name: "the policy is deleted",
    expectedResult: false,
    log: { ...exposed, eventName: "DeleteUserPolicy" },
  }),
];

export { AWSIAMAccessKeyCompromised as rule };
