import { PolicyTest } from "@pypanther/core";
import { AWSRootAccountHardwareMFA } from "../src/aws-root-account-hardware-mfa";

const root = {
  ResourceId: "arn:aws:iam::210987654321:root",
  ResourceType: "AWS.IAM.RootUser",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "<root_account>",
  CredentialReport: { MfaActive: true },
  VirtualMFA: null,
};

export const tests = [
  new PolicyTest({ name: "it is a device", expectedResult: true, resource: root }),
  new PolicyTest({
    name: "it is an app",
    expectedResult: false,
    resource: { ...root, VirtualMFA: { SerialNumber: "arn:aws:iam::210987654321:mfa/root-account-mfa-device" } },
  }),
  new PolicyTest({
    name: "there is none",
    expectedResult: true,
    resource: { ...root, CredentialReport: { MfaActive: false }, VirtualMFA: { SerialNumber: "old" } },
  }),
];

export { AWSRootAccountHardwareMFA as policy };
