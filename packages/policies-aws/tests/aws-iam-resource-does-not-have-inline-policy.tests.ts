import { PolicyTest } from "@pypanther/core";
import { AWSIAMResourceDoesNotHaveInlinePolicy } from "../src/aws-iam-resource-does-not-have-inline-policy";

const user = {
  ResourceId: "arn:aws:iam::210987654321:user/mara",
  ResourceType: "AWS.IAM.User",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "mara",
  InlinePolicies: null,
};

export const tests = [
  new PolicyTest({ name: "it has none", expectedResult: true, resource: user }),
  new PolicyTest({ name: "it has one", expectedResult: false, resource: { ...user, InlinePolicies: { own: "{}" } } }),
  new PolicyTest({ name: "its map is empty", expectedResult: true, resource: { ...user, InlinePolicies: {} } }),
];

export { AWSIAMResourceDoesNotHaveInlinePolicy as policy };
