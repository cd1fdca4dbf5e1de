import { PolicyTest } from "@pypanther/core";
import { AWSS3BucketLifecycleConfiguration } from "../src/aws-s3-bucket-lifecycle-configuration";

const bucket = {
  ResourceId: "arn:aws:s3:::harbourline-manifests",
  ResourceType: "AWS.S3.Bucket",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "harbourline-manifests",
};

const expiring = (Days: number | null, Status = "Enabled") => ({
  ...bucket,
  LifecycleRules: [{ Status, Expiration: { Days } }],
});

export const tests = [
  new PolicyTest({ name: "objects expire after 90 days", expectedResult: true, resource: expiring(90) }),
  new PolicyTest({ name: "objects expire too early", expectedResult: false, resource: expiring(89) }),
  new PolicyTest({ name: "objects expire after a year", expectedResult: true, resource: expiring(365) }),
  new PolicyTest({ name: "objects expire too late", expectedResult: false, resource: expiring(366) }),
  new PolicyTest({ name: "objects never expire", expectedResult: false, resource: expiring(null) }),
  new PolicyTest({ name: "the rule is off", expectedResult: false, resource: expiring(120, "Disabled") }),
  new PolicyTest({ name: "it has no rules", expectedResult: false, resource: { ...bucket, LifecycleRules: null } }),
];

export { AWSS3BucketLifecycleConfiguration as policy };
