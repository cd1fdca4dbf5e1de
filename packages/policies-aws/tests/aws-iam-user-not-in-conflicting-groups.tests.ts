import { PolicyTest } from "@pypanther/core";
import { AWSIAMUserNotInConflictingGroups } from "../src/aws-iam-user-not-in-conflicting-groups";

const user = {
  ResourceId: "arn:aws:iam::210987654321:user/mara",
  ResourceType: "AWS.IAM.User",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "mara",
};

const member = (...names: string[]) => ({ ...user, Groups: names.map((GroupName) => ({ GroupName })) });

export const overrides = { groupConflicts: [["payers", "approvers", "auditors"]] as string[][] };

export const tests = [
  new PolicyTest({ name: "the user is in one of them", expectedResult: true, resource: member("payers", "crew") }),
  new PolicyTest({ name: "the user is in two of them", expectedResult: false, resource: member("payers", "auditors") }),
  new PolicyTest({ name: "the user is in no group", expectedResult: true, resource: { ...user, Groups: null } }),
];

export { AWSIAMUserNotInConflictingGroups as policy };
