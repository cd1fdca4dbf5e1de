import { PolicyTest } from "@pypanther/core";
import { AWSIAMPolicyDoesNotGrantAdminAccess } from "../src/aws-iam-policy-does-not-grant-admin-access";

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
    name: "it changes a key policy",
    expectedResult: false,
    resource: saying(allow, { ...allow, Action: "kms:PutKeyPolicy" }),
  }),
  new PolicyTest({
    name: "it allows all of IAM",
    expectedResult: false,
    resource: saying({ ...allow, Action: ["iam:*"] }),
  }),
  new PolicyTest({
    name: "it allows all but one action",
    expectedResult: false,
    resource: saying({ Effect: "Allow", NotAction: "s3:GetObject", Resource: "*" }),
  }),
  new PolicyTest({
    name: "it forbids changing permissions",
    expectedResult: true,
    resource: saying({ ...allow, Effect: "Deny", Action: "iam:*" }),
  }),
  new PolicyTest({
    name: "it belongs to a service",
    expectedResult: true,
    resource: { ...saying({ ...allow, Action: "iam:*" }), Path: "/aws-service-role/" },
  }),
  new PolicyTest({
    name: "its document is no JSON",
    expectedResult: false,
    resource: { ...policy, PolicyDocument: "{" },
  }),
];

export { AWSIAMPolicyDoesNotGrantAdminAccess as policy };
