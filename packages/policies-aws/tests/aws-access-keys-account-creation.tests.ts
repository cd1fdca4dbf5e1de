import { PolicyTest } from "@pypanther/core";
import { AWSAccessKeysAccountCreation } from "../src/aws-access-keys-account-creation";

const user = {
  ResourceId: "arn:aws:iam::210987654321:user/mara",
  ResourceType: "AWS.IAM.User",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "mara",
  TimeCreated: "2026-03-01T08:00:00Z",
};

const keyAt = (AccessKey1LastRotated: string | null) => ({ ...user, CredentialReport: { AccessKey1LastRotated } });

export const tests = [
  new PolicyTest({ name: "the key came days later", expectedResult: true, resource: keyAt("2026-03-04T08:00:00Z") }),
  new PolicyTest({
    name: "the key came seven seconds later",
    expectedResult: true,
    resource: keyAt("2026-03-01T08:00:07Z"),
  }),
  new PolicyTest({ name: "the key came at once", expectedResult: false, resource: keyAt("2026-03-01T08:00:02Z") }),
  new PolicyTest({ name: "there is no key", expectedResult: true, resource: keyAt("0001-01-01T00:00:00Z") }),
  new PolicyTest({ name: "nothing is known of the key", expectedResult: true, resource: keyAt(null) }),
  new PolicyTest({ name: "the time of the key is no time", expectedResult: false, resource: keyAt("today") }),
  new PolicyTest({ name: "there is no credential report yet", expectedResult: true, resource: user }),
];

export { AWSAccessKeysAccountCreation as policy };
