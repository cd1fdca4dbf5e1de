import { PolicyTest } from "@pypanther/core";
import { AWSRootAccountAccessKeys } from "../src/aws-root-account-access-keys";

const root = {
  ResourceId: "arn:aws:iam::210987654321:root",
  ResourceType: "AWS.IAM.RootUser",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "<root_account>",
};

const reported = (CredentialReport: { readonly [key: string]: boolean } | null) => ({ ...root, CredentialReport });

export const tests = [
  new PolicyTest({
    name: "it has no keys",
    expectedResult: true,
    resource: reported({ AccessKey1Active: false, AccessKey2Active: false }),
  }),
  new PolicyTest({
    name: "its first key is active",
    expectedResult: false,
    resource: reported({ AccessKey1Active: true }),
  }),
  new PolicyTest({
    name: "its second key is active",
    expectedResult: false,
    resource: reported({ AccessKey2Active: true }),
  }),
  new PolicyTest({ name: "there is no credential report yet", expectedResult: true, resource: reported(null) }),
];

export { AWSRootAccountAccessKeys as policy };
