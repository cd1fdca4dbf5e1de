import { PolicyTest } from "@pypanther/core";
import { AWSRootAccountMFA } from "../src/aws-root-account-mfa";

const root = {
  ResourceId: "arn:aws:iam::210987654321:root",
  ResourceType: "AWS.IAM.RootUser",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "<root_account>",
};

const reported = (CredentialReport: { readonly [key: string]: boolean } | null) => ({ ...root, CredentialReport });

export const tests = [
  new PolicyTest({ name: "it has MFA", expectedResult: true, resource: reported({ MfaActive: true }) }),
  new PolicyTest({ name: "it has no MFA", expectedResult: false, resource: reported({ MfaActive: false }) }),
  new PolicyTest({ name: "there is no credential report yet", expectedResult: false, resource: reported(null) }),
];

export { AWSRootAccountMFA as policy };
