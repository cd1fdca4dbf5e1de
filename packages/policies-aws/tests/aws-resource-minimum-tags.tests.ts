import { PolicyTest } from "@pypanther/core";
import { AWSResourceMinimumTags } from "../src/aws-resource-minimum-tags";

const user = {
  ResourceId: "arn:aws:iam::210987654321:user/mara",
  ResourceType: "AWS.IAM.User",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "mara",
  Tags: { Owner: "quay", Purpose: "crane" },
};

export const overrides = { minimumTags: 2 };

export const tests = [
  new PolicyTest({ name: "it has enough tags", expectedResult: true, resource: user }),
  new PolicyTest({ name: "it has one tag", expectedResult: false, resource: { ...user, Tags: { Owner: "quay" } } }),
  new PolicyTest({ name: "it has no tags", expectedResult: false, resource: { ...user, Tags: null } }),
];

export { AWSResourceMinimumTags as policy };
