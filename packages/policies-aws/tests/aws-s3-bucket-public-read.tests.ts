import { PolicyTest } from "@pypanther/core";
import { AWSS3BucketPublicRead } from "../src/aws-s3-bucket-public-read";

const owner = { Grantee: { ID: "9d2f", Type: "CanonicalUser", URI: null }, Permission: "FULL_CONTROL" };
const everybody = { Type: "Group", URI: "http://acs.amazonaws.com/groups/global/AllUsers" };
const anyAccount = { Type: "Group", URI: "http://acs.amazonaws.com/groups/global/AuthenticatedUsers" };
const logWriters = { Type: "Group", URI: "http://acs.amazonaws.com/groups/s3/LogDelivery" };

const bucket = {
  ResourceId: "arn:aws:s3:::harbourline-brochures",
  ResourceType: "AWS.S3.Bucket",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "harbourline-brochures",
  Grants: [owner],
};

const granted = (Grantee: object, Permission: string) => ({
  ...bucket,
  Grants: [owner, { Grantee: { ...Grantee }, Permission }],
});

export const tests = [
  new PolicyTest({ name: "only the owner has a grant", expectedResult: true, resource: bucket }),
  new PolicyTest({ name: "everybody may read", expectedResult: false, resource: granted(everybody, "READ") }),
  new PolicyTest({
    name: "every AWS account may read",
    expectedResult: false,
    resource: granted(anyAccount, "READ"),
    expectedSeverity: "HIGH",
  }),
  new PolicyTest({ name: "another group may read", expectedResult: true, resource: granted(logWriters, "READ") }),
  new PolicyTest({ name: "everybody may write", expectedResult: true, resource: granted(everybody, "WRITE") }),
  new PolicyTest({ name: "there are no grants", expectedResult: true, resource: { ...bucket, Grants: null } }),
];

export { AWSS3BucketPublicRead as policy };
