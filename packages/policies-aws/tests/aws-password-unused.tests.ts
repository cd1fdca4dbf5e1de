import { PolicyTest } from "@pypanther/core";
import { AWSPasswordUnused } from "../src/aws-password-unused";

const user = {
  ResourceId: "arn:aws:iam::210987654321:user/mara",
  ResourceType: "AWS.IAM.User",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "mara",
};

const report = {
  PasswordEnabled: true,
  PasswordLastChanged: "3019-05-01T12:00:00Z",
  PasswordLastUsed: "3019-05-01T12:00:00Z",
};
const reported = (changes: object) => ({ ...user, CredentialReport: { ...report, ...changes } });

export const tests = [
  new PolicyTest({ name: "it was used lately", expectedResult: true, resource: reported({}) }),
  new PolicyTest({
    name: "it was used long ago",
    expectedResult: false,
    resource: reported({ PasswordLastUsed: "2019-05-01T12:00:00Z" }),
  }),
  new PolicyTest({
    name: "it is old and was never used",
    expectedResult: false,
    resource: reported({ PasswordLastChanged: "2019-05-01T12:00:00Z", PasswordLastUsed: "0001-01-01T00:00:00Z" }),
  }),
  new PolicyTest({
    name: "it is new and was never used",
    expectedResult: true,
    resource: reported({ PasswordLastUsed: "0001-01-01T00:00:00Z" }),
  }),
  new PolicyTest({
    name: "it is off",
    expectedResult: true,
    resource: reported({ PasswordEnabled: false, PasswordLastUsed: "2019-05-01T12:00:00Z" }),
  }),
  new PolicyTest({
    name: "its date is no time",
    expectedResult: false,
    resource: reported({ PasswordLastUsed: "last week" }),
  }),
  new PolicyTest({ name: "its date is missing", expectedResult: true, resource: reported({ PasswordLastUsed: null }) }),
  new PolicyTest({ name: "there is no credential report yet", expectedResult: true, resource: user }),
];

export { AWSPasswordUnused as policy };
