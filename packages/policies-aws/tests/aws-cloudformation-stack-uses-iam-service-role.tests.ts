import { PolicyTest } from "@pypanther/core";
import { AWSCloudFormationStackUsesIAMServiceRole } from "../src/aws-cloudformation-stack-uses-iam-service-role";

const stack = {
  ResourceId: "arn:aws:cloudformation:eu-west-1:210987654321:stack/quay/77",
  ResourceType: "AWS.CloudFormation.Stack",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "quay",
  RoleARN: "arn:aws:iam::210987654321:role/quay-deploy",
};

export const tests = [
  new PolicyTest({ name: "it has a role", expectedResult: true, resource: stack }),
  new PolicyTest({ name: "it has no role", expectedResult: false, resource: { ...stack, RoleARN: null } }),
  new PolicyTest({ name: "its role is empty", expectedResult: false, resource: { ...stack, RoleARN: "" } }),
  new PolicyTest({
    name: "it belongs to a stack set",
    expectedResult: true,
    resource: { ...stack, Name: "StackSet-baseline-1", RoleARN: null },
  }),
];

export { AWSCloudFormationStackUsesIAMServiceRole as policy };
