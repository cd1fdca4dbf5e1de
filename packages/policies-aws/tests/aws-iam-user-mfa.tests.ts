import { PolicyTest } from "@pypanther/core";
import { AWSIAMUserMFA } from "../src/aws-iam-user-mfa";

const user = {
  ResourceId: "arn:aws:iam::210987654321:user/mara",
  ResourceType: "AWS.IAM.User",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "mara",
};

const reported = (CredentialReport: { readonly [key: string]: boolean } | null) => ({ ...user, CredentialReport });

export const tests = [
  new PolicyTest({
    name: "the user has MFA",
    expectedResult: true,
    resource: reported({ PasswordEnabled: true, MfaActive: true }),
  }),
  new PolicyTest({
    name: "the user has no MFA",
    expectedResult: false,
    resource: reported({ PasswordEnabled: true, MfaActive: false }),
  }),
  new PolicyTest({
    name: "the user has no password",
    expectedResult: true,
    resource: reported({ PasswordEnabled: false, MfaActive: false }),
  }),
  new PolicyTest({ name: "there is no credential report yet", expectedResult: true, resource: reported(null) }),
];

export { AWSIAMUserMFA as policy };
