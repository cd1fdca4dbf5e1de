import { PolicyTest } from "@pypanther/core";
import { AWSIAMPolicyBlacklist } from "../src/aws-iam-policy-blacklist";

const user = {
  ResourceId: "arn:aws:iam::210987654321:user/mara",
  ResourceType: "AWS.IAM.User",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "mara",
  ManagedPolicyNames: ["ReadOnlyAccess"],
};

export const overrides = { iamPolicyArnBlocklist: ["PowerUserAccess", "arn:aws:iam::aws:policy/PowerUserAccess"] };

export const tests = [
  new PolicyTest({ name: "another policy is attached", expectedResult: true, resource: user }),
  new PolicyTest({
    name: "a forbidden policy is attached by name",
    expectedResult: false,
    resource: { ...user, ManagedPolicyNames: ["ReadOnlyAccess", "PowerUserAccess"] },
  }),
  new PolicyTest({
    name: "a group has it by ARN",
    expectedResult: false,
    resource: { ...user, ManagedPolicyNames: null, ManagedPolicyARNs: ["arn:aws:iam::aws:policy/PowerUserAccess"] },
  }),
  new PolicyTest({
    name: "no policy is attached",
    expectedResult: true,
    resource: { ...user, ManagedPolicyNames: null },
  }),
];

export { AWSIAMPolicyBlacklist as policy };
