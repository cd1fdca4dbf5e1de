import { PolicyTest } from "@pypanther/core";
import { AWSAccessKeyRotation } from "../src/aws-access-key-rotation";

const user = {
  ResourceId: "arn:aws:iam::210987654321:user/mara",
  ResourceType: "AWS.IAM.User",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "mara",
};

const report = {
  AccessKey1Active: true,
  AccessKey1LastRotated: "3019-05-01T12:00:00Z",
  AccessKey1LastUsedDate: "3019-05-01T12:00:00Z",
  AccessKey2Active: false,
  AccessKey2LastRotated: "0001-01-01T00:00:00Z",
  AccessKey2LastUsedDate: "0001-01-01T00:00:00Z",
};
const reported = (changes: object) => ({ ...user, CredentialReport: { ...report, ...changes } });

export const tests = [
  new PolicyTest({ name: "the key is fresh", expectedResult: true, resource: reported({}) }),
  new PolicyTest({
    name: "the key is old",
    expectedResult: false,
    resource: reported({ AccessKey1LastRotated: "2019-05-01T12:00:00Z" }),
  }),
  new PolicyTest({
    name: "the second key is old",
    expectedResult: false,
    resource: reported({ AccessKey2Active: true, AccessKey2LastRotated: "2019-05-01T12:00:00Z" }),
  }),
  new PolicyTest({
    name: "an old key is not active",
    expectedResult: true,
    resource: reported({ AccessKey1Active: false, AccessKey1LastRotated: "2019-05-01T12:00:00Z" }),
  }),
  new PolicyTest({
    name: "the date is no time",
    expectedResult: false,
    resource: reported({ AccessKey1LastRotated: "last week" }),
  }),
  new PolicyTest({
    name: "the date is missing",
    expectedResult: true,
    resource: reported({ AccessKey1LastRotated: null }),
  }),
  new PolicyTest({ name: "there is no credential report yet", expectedResult: true, resource: user }),
];

export { AWSAccessKeyRotation as policy };
