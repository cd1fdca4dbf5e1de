import { PolicyTest } from "@pypanther/core";
import { AWSIAMPolicyRoleMapping } from "../src/aws-iam-policy-role-mapping";

const policy = {
  ResourceId: "arn:aws:iam::210987654321:policy/quay",
  ResourceType: "AWS.IAM.Policy",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "quay",
  Path: "/",
  Entities: { PolicyRoles: [{ RoleName: "crane" }, { RoleName: "tug" }] },
};

export const overrides = { policyRoleMappings: { quay: ["crane", "tug"] } };

export const tests = [
  new PolicyTest({ name: "both roles have it", expectedResult: true, resource: policy }),
  new PolicyTest({
    name: "a role lacks it",
    expectedResult: false,
    resource: { ...policy, Entities: { PolicyRoles: [{ RoleName: "crane" }] } },
  }),
  new PolicyTest({
    name: "no role has it",
    expectedResult: false,
    resource: { ...policy, Entities: { PolicyRoles: null } },
  }),
  new PolicyTest({
    name: "nobody must have it",
    expectedResult: true,
    resource: { ...policy, Name: "pier", Entities: null },
  }),
  new PolicyTest({
    name: "it is named as the API names it",
    expectedResult: false,
    resource: { ...policy, Name: null, PolicyName: "quay", Entities: null },
  }),
];

export { AWSIAMPolicyRoleMapping as policy };
