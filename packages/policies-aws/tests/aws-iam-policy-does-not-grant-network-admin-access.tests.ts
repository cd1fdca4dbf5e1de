import { PolicyTest } from "@pypanther/core";
import { AWSIAMPolicyDoesNotGrantNetworkAdminAccess } from "../src/aws-iam-policy-does-not-grant-network-admin-access";

const policy = {
  ResourceId: "arn:aws:iam::210987654321:policy/quay",
  ResourceType: "AWS.IAM.Policy",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "quay",
  Path: "/",
};

const allow = {
  Effect: "Allow",
  Principal: { AWS: "arn:aws:iam::210987654321:role/crane" },
  Action: "s3:GetObject",
  Resource: "*",
};

const saying = (...Statement: object[]) => ({
  ...policy,
  PolicyDocument: JSON.stringify({ Version: "2012-10-17", Statement }),
});

export const tests = [
  new PolicyTest({ name: "it reads objects", expectedResult: true, resource: saying(allow) }),
  new PolicyTest({
    name: "it deletes a security group",
    expectedResult: false,
    resource: saying({ ...allow, Action: "ec2:DeleteSecurityGroup" }),
  }),
  new PolicyTest({
    name: "it reads networks",
    expectedResult: true,
    resource: saying({ ...allow, Action: ["ec2:DescribeVpcs", "s3:PutObject"] }),
  }),
  new PolicyTest({
    name: "it deletes a subnet",
    expectedResult: true,
    resource: saying({ ...allow, Action: "ec2:DeleteSubnet" }),
  }),
  new PolicyTest({
    name: "it allows all but IAM",
    expectedResult: false,
    resource: saying({ Effect: "Allow", NotAction: "iam:*", Resource: "*" }),
  }),
  new PolicyTest({
    name: "it forbids deleting a VPC",
    expectedResult: true,
    resource: saying({ ...allow, Effect: "Deny", Action: "ec2:DeleteVpc" }),
  }),
  new PolicyTest({
    name: "it belongs to a service",
    expectedResult: true,
    resource: { ...saying({ ...allow, Action: "ec2:*" }), Path: "/aws-service-role/" },
  }),
  new PolicyTest({
    name: "its document is no JSON",
    expectedResult: false,
    resource: { ...policy, PolicyDocument: "{" },
  }),
];

export { AWSIAMPolicyDoesNotGrantNetworkAdminAccess as policy };
