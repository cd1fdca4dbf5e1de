import { PolicyTest } from "@pypanther/core";
import { AWSS3BucketObjectLockConfigured } from "../src/aws-s3-bucket-object-lock-configured";

const bucket = {
  ResourceId: "arn:aws:s3:::harbourline-manifests",
  ResourceType: "AWS.S3.Bucket",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "harbourline-manifests",
};

const retained = (DefaultRetention: object, ObjectLockEnabled = "Enabled") => ({
  ...bucket,
  ObjectLockConfiguration: { ObjectLockEnabled, Rule: { DefaultRetention: { ...DefaultRetention } } },
});

export const tests = [
  new PolicyTest({
    name: "objects are locked for a year",
    expectedResult: true,
    resource: retained({ Mode: "COMPLIANCE", Days: 365 }),
  }),
  new PolicyTest({
    name: "objects are locked for a year, by years",
    expectedResult: true,
    resource: retained({ Mode: "COMPLIANCE", Years: 1 }),
  }),
  new PolicyTest({
    name: "objects are locked for too short a time",
    expectedResult: false,
    resource: retained({ Mode: "COMPLIANCE", Days: 364 }),
  }),
  new PolicyTest({
    name: "administrators may delete them",
    expectedResult: false,
    resource: retained({ Mode: "GOVERNANCE", Days: 365 }),
  }),
  new PolicyTest({
    name: "the lock is off",
    expectedResult: false,
    resource: retained({ Mode: "COMPLIANCE", Days: 365 }, "Disabled"),
  }),
  new PolicyTest({
    name: "there is no rule",
    expectedResult: false,
    resource: { ...bucket, ObjectLockConfiguration: { ObjectLockEnabled: "Enabled" } },
  }),
  new PolicyTest({
    name: "nothing is locked",
    expectedResult: false,
    resource: { ...bucket, ObjectLockConfiguration: null },
  }),
];

export { AWSS3BucketObjectLockConfigured as policy };
