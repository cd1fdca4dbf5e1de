import { PolicyTest } from "@pypanther/core";
import { AWSIAMEntityInlinePolicyDoesNotGrantNetworkAdminAccess } from "../src/aws-iam-entity-inline-policy-does-not-grant-network-admin-access";

const user = {
  ResourceId: "arn:aws:iam::210987654321:user/mara",
  ResourceType: "AWS.IAM.User",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "mara",
};

const saying = (statement: object) => ({
  ...user,
  InlinePolicies: { own: JSON.stringify({ Version: "2012-10-17", Statement: [statement] }) },
});

export const tests = [
  new PolicyTest({
    name: "it has no inline policies",
    expectedResult: true,
    resource: { ...user, InlinePolicies: null },
  }),
  new PolicyTest({
    name: "its policy reads networks",
    expectedResult: true,
    resource: saying({ Effect: "Allow", Action: "ec2:Describe*", Resource: "*" }),
  }),
  new PolicyTest({
    name: "its policy deletes subnets",
    expectedResult: false,
    resource: saying({ Effect: "Allow", Action: "ec2:DeleteSubnet", Resource: "*" }),
  }),
  new PolicyTest({
    name: "its policy allows all of EC2",
    expectedResult: false,
    resource: saying({ Effect: "Allow", Action: ["s3:Get*", "EC2:*"], Resource: "*" }),
  }),
  new PolicyTest({
    name: "its policy tags",
    expectedResult: true,
    resource: saying({ Effect: "Allow", Action: "ec2:CreateTags", Resource: "*" }),
  }),
  new PolicyTest({
    name: "its policy forbids it",
    expectedResult: true,
    resource: saying({ Effect: "Deny", Action: "ec2:*", Resource: "*" }),
  }),
  new PolicyTest({
    name: "its policy is no JSON",
    expectedResult: false,
    resource: { ...user, InlinePolicies: { own: "{" } },
  }),
];

export { AWSIAMEntityInlinePolicyDoesNotGrantNetworkAdminAccess as policy };
