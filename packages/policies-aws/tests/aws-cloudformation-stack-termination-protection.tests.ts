import { PolicyTest } from "@pypanther/core";
import { AWSCloudFormationStackTerminationProtection } from "../src/aws-cloudformation-stack-termination-protection";

const stack = {
  ResourceId: "arn:aws:cloudformation:eu-west-1:210987654321:stack/quay/77",
  ResourceType: "AWS.CloudFormation.Stack",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "quay",
  EnableTerminationProtection: true,
  RootId: null,
};

export const tests = [
  new PolicyTest({ name: "it is protected", expectedResult: true, resource: stack }),
  new PolicyTest({
    name: "it is not protected",
    expectedResult: false,
    resource: { ...stack, EnableTerminationProtection: false },
  }),
  new PolicyTest({
    name: "it is nested",
    expectedResult: true,
    resource: {
      ...stack,
      EnableTerminationProtection: null,
      RootId: "arn:aws:cloudformation:eu-west-1:210987654321:stack/root/1",
    },
  }),
];

export { AWSCloudFormationStackTerminationProtection as policy };
