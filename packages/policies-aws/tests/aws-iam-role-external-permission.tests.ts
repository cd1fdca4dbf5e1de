import { PolicyTest } from "@pypanther/core";
import { AWSIAMRoleExternalPermission } from "../src/aws-iam-role-external-permission";

const role = {
  ResourceId: "arn:aws:iam::210987654321:role/crane",
  ResourceType: "AWS.IAM.Role",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "crane",
};

const trusting = (AWS: string) =>
  JSON.stringify({ Statement: [{ Effect: "Allow", Principal: { AWS }, Action: "sts:AssumeRole" }] });
const granting = (Action: string) => JSON.stringify({ Statement: [{ Effect: "Allow", Action, Resource: "*" }] });
const partner = trusting("arn:aws:iam::345678901234:root");
const sister = trusting("arn:aws:iam::210987654321:root");
const adds = granting("lambda:AddPermission");
const lookup = (PolicyDocument: string) => [{ objectName: "resourceLookup", returnValue: { PolicyDocument } }];

export const overrides = { accounts: ["210987654321"], permission: "lambda:AddPermission" };

export const tests = [
  new PolicyTest({
    name: "a sister account may take it on",
    expectedResult: true,
    resource: { ...role, AssumeRolePolicyDocument: sister, InlinePolicies: { own: adds } },
  }),
  new PolicyTest({
    name: "a partner may take it on, and it has the permission",
    expectedResult: false,
    resource: { ...role, AssumeRolePolicyDocument: partner, InlinePolicies: { own: adds } },
  }),
  new PolicyTest({
    name: "a partner may take it on, and it has another permission",
    expectedResult: true,
    resource: { ...role, AssumeRolePolicyDocument: partner, InlinePolicies: { own: granting("lambda:ListAliases") } },
  }),
  new PolicyTest({
    name: "a managed policy has the permission",
    expectedResult: false,
    resource: { ...role, AssumeRolePolicyDocument: partner, ManagedPolicyNames: ["quay"] },
    mocks: lookup(adds),
  }),
  new PolicyTest({
    name: "a managed policy has another permission",
    expectedResult: true,
    resource: { ...role, AssumeRolePolicyDocument: partner, ManagedPolicyNames: ["quay"] },
    mocks: lookup(granting("lambda:ListAliases")),
  }),
  new PolicyTest({
    name: "a managed policy is not in the scan",
    expectedResult: true,
    resource: { ...role, AssumeRolePolicyDocument: partner, ManagedPolicyNames: ["quay"] },
  }),
  new PolicyTest({
    name: "anybody may take it on",
    expectedResult: false,
    resource: { ...role, AssumeRolePolicyDocument: trusting("*"), InlinePolicies: { own: adds } },
  }),
  new PolicyTest({
    name: "an account is named by its number",
    expectedResult: false,
    resource: { ...role, AssumeRolePolicyDocument: trusting("345678901234"), InlinePolicies: { own: adds } },
  }),
  new PolicyTest({
    name: "its trust policy is no JSON",
    expectedResult: false,
    resource: { ...role, AssumeRolePolicyDocument: "{" },
  }),
  new PolicyTest({
    name: "nobody may take it on",
    expectedResult: true,
    resource: { ...role, AssumeRolePolicyDocument: JSON.stringify({ Statement: [] }), InlinePolicies: { own: adds } },
  }),
];

export { AWSIAMRoleExternalPermission as policy };
