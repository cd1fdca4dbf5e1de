import { PolicyTest } from "@pypanther/core";
import { AWSResourceRequiredTags } from "../src/aws-resource-required-tags";

const user = {
  ResourceId: "arn:aws:iam::210987654321:user/mara",
  ResourceType: "AWS.IAM.User",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "mara",
  Tags: { Owner: "quay", Purpose: "crane" },
};

export const overrides = { requiredTagsMappings: { "AWS.IAM.User": ["Owner", "Purpose"] } };

export const tests = [
  new PolicyTest({ name: "it has the required tags", expectedResult: true, resource: user }),
  new PolicyTest({
    name: "it lacks a required tag",
    expectedResult: false,
    resource: { ...user, Tags: { Owner: "quay" } },
  }),
  new PolicyTest({ name: "it has no tags", expectedResult: false, resource: { ...user, Tags: null } }),
  new PolicyTest({
    name: "its type requires none",
    expectedResult: true,
    resource: { ...user, ResourceType: "AWS.EC2.VPC", Tags: null },
  }),
];

export { AWSResourceRequiredTags as policy };
