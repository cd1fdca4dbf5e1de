import { PolicyTest } from "@pypanther/core";
import { AWSIAMPolicyAssignedToUser } from "../src/aws-iam-policy-assigned-to-user";

const user = {
  ResourceId: "arn:aws:iam::210987654321:user/mara",
  ResourceType: "AWS.IAM.User",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "mara",
  InlinePolicies: null,
  ManagedPolicyNames: null,
};

export const tests = [
  new PolicyTest({ name: "the user has no policies", expectedResult: true, resource: user }),
  new PolicyTest({
    name: "the user has a managed policy",
    expectedResult: false,
    resource: { ...user, ManagedPolicyNames: ["ReadOnlyAccess"] },
  }),
  new PolicyTest({
    name: "the user has an inline policy",
    expectedResult: false,
    resource: { ...user, InlinePolicies: { own: "{}" } },
  }),
  new PolicyTest({
    name: "both are empty",
    expectedResult: true,
    resource: { ...user, InlinePolicies: {}, ManagedPolicyNames: [] },
  }),
];

export { AWSIAMPolicyAssignedToUser as policy };
