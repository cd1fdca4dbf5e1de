import { PolicyTest } from "@pypanther/core";
import { AWSIAMPolicyAdministrativePrivileges } from "../src/aws-iam-policy-administrative-privileges";

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
  new PolicyTest({ name: "it allows one action", expectedResult: true, resource: saying(allow) }),
  new PolicyTest({
    name: "it allows everything",
    expectedResult: false,
    resource: saying(allow, { ...allow, Action: ["*"] }),
  }),
  new PolicyTest({
    name: "it allows every action on one bucket",
    expectedResult: true,
    resource: saying({ ...allow, Action: "*", Resource: "arn:aws:s3:::berths" }),
  }),
  new PolicyTest({
    name: "it forbids everything",
    expectedResult: true,
    resource: saying({ ...allow, Effect: "Deny", Action: "*" }),
  }),
  new PolicyTest({
    name: "its one statement is no list",
    expectedResult: false,
    resource: { ...policy, PolicyDocument: JSON.stringify({ Statement: { ...allow, Action: "*" } }) },
  }),
  new PolicyTest({
    name: "its document is no JSON",
    expectedResult: false,
    resource: { ...policy, PolicyDocument: "{" },
  }),
];

export { AWSIAMPolicyAdministrativePrivileges as policy };
