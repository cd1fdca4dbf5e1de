import { PolicyTest } from "@pypanther/core";
import { AWSCloudFormationStackDrifted } from "../src/aws-cloudformation-stack-drifted";

const stack = {
  ResourceId: "arn:aws:cloudformation:eu-west-1:210987654321:stack/quay/77",
  ResourceType: "AWS.CloudFormation.Stack",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "quay",
  DriftInformation: { StackDriftStatus: "DRIFTED" },
  Tags: { Application: "Quay" },
};

export const tests = [
  new PolicyTest({ name: "it drifted", expectedResult: false, resource: stack }),
  new PolicyTest({
    name: "it is in sync",
    expectedResult: true,
    resource: { ...stack, DriftInformation: { StackDriftStatus: "IN_SYNC" } },
  }),
  new PolicyTest({
    name: "nothing is known of drift",
    expectedResult: true,
    resource: { ...stack, DriftInformation: null },
  }),
  new PolicyTest({
    name: "it may drift",
    expectedResult: true,
    resource: { ...stack, Tags: { Application: "Panther", Stack: "panther-core" } },
  }),
  new PolicyTest({ name: "it drifted and has no tags", expectedResult: false, resource: { ...stack, Tags: null } }),
];

export { AWSCloudFormationStackDrifted as policy };
