import { PolicyTest } from "@pypanther/core";
import { AWSIAMGroupUsers } from "../src/aws-iam-group-users";

const group = {
  ResourceId: "arn:aws:iam::210987654321:group/crew",
  ResourceType: "AWS.IAM.Group",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "crew",
  Users: [{ UserName: "mara" }],
};

export const tests = [
  new PolicyTest({ name: "it has a member", expectedResult: true, resource: group }),
  new PolicyTest({ name: "it has no members", expectedResult: false, resource: { ...group, Users: null } }),
  new PolicyTest({ name: "its list of members is empty", expectedResult: false, resource: { ...group, Users: [] } }),
];

export { AWSIAMGroupUsers as policy };
