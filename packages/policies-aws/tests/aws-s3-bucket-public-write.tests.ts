import { PolicyTest } from "@pypanther/core";
import { AWSS3BucketPublicWrite } from "../src/aws-s3-bucket-public-write";

const bucket = {
  ResourceId: "arn:aws:s3:::harbourline-manifests",
  ResourceType: "AWS.S3.Bucket",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "harbourline-manifests",
};

const everybody = { Type: "Group", URI: "http://acs.amazonaws.com/groups/global/AllUsers" };
const granted = (Permission: string, Grantee: object = everybody) => ({
  ...bucket,
  Grants: [{ Grantee: { ...Grantee }, Permission }],
});

export const tests = [
  new PolicyTest({ name: "everybody may write", expectedResult: false, resource: granted("WRITE") }),
  new PolicyTest({ name: "everybody may change the list", expectedResult: false, resource: granted("WRITE_ACP") }),
  new PolicyTest({
    name: "every account may do anything",
    expectedResult: false,
    resource: granted("FULL_CONTROL", {
      Type: "Group",
      URI: "http://acs.amazonaws.com/groups/global/AuthenticatedUsers",
    }),
  }),
  new PolicyTest({ name: "everybody may read", expectedResult: true, resource: granted("READ") }),
  new PolicyTest({
    name: "one account may write",
    expectedResult: true,
    resource: granted("WRITE", { Type: "CanonicalUser", ID: "9d2f" }),
  }),
  new PolicyTest({ name: "there are no grants", expectedResult: true, resource: { ...bucket, Grants: null } }),
];

export { AWSS3BucketPublicWrite as policy };
