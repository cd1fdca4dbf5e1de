import { PolicyTest } from "@pypanther/core";
import { AWSCloudTrailLeastPrivilege } from "../src/aws-cloudtrail-least-privilege";

const group = {
  ResourceId: "arn:aws:iam::210987654321:group/crew",
  ResourceType: "AWS.IAM.Group",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "crew",
  ManagedPolicyARNs: ["arn:aws:iam::aws:policy/AWSCloudTrailFullAccess"],
  Users: [{ UserName: "mara" }, { UserName: "ole" }],
};

export const tests = [
  new PolicyTest({ name: "two members have it", expectedResult: true, resource: group }),
  new PolicyTest({
    name: "three members have it",
    expectedResult: false,
    resource: { ...group, Users: [...group.Users, { UserName: "kai" }] },
  }),
  new PolicyTest({
    name: "the group has another policy",
    expectedResult: false,
    resource: { ...group, ManagedPolicyARNs: ["arn:aws:iam::aws:policy/ReadOnlyAccess"] },
  }),
];

export { AWSCloudTrailLeastPrivilege as policy };
