import { PolicyTest } from "@pypanther/core";
import { AWSCMKKeyRotation } from "../src/aws-cmk-key-rotation";

const key = {
  ResourceId: "arn:aws:kms:eu-west-1:210987654321:key/77aa",
  ResourceType: "AWS.KMS.Key",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Origin: "AWS_KMS",
  KeyManager: "CUSTOMER",
  KeyRotationEnabled: true,
  KeyState: "Enabled",
};

export const tests = [
  new PolicyTest({ name: "it is rotated", expectedResult: true, resource: key }),
  new PolicyTest({
    name: "it is not rotated",
    expectedResult: false,
    resource: { ...key, KeyRotationEnabled: false },
    expectedDedup: "AWS.CMK.KeyRotation:210987654321",
  }),
  new PolicyTest({ name: "it is disabled", expectedResult: false, resource: { ...key, KeyState: "Disabled" } }),
  new PolicyTest({
    name: "AWS manages it",
    expectedResult: true,
    resource: { ...key, KeyManager: "AWS", KeyRotationEnabled: null },
  }),
  new PolicyTest({
    name: "its material came from outside",
    expectedResult: true,
    resource: { ...key, Origin: "EXTERNAL", KeyRotationEnabled: null },
  }),
];

export { AWSCMKKeyRotation as policy };
