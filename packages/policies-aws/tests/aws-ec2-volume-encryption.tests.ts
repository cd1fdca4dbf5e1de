import { PolicyTest } from "@pypanther/core";
import { AWSEC2VolumeEncryption } from "../src/aws-ec2-volume-encryption";

const volume = {
  ResourceId: "arn:aws:ec2:eu-west-1:210987654321:volume/vol-0b",
  ResourceType: "AWS.EC2.Volume",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Id: "vol-0b",
  State: "in-use",
  Encrypted: true,
};

export const tests = [
  new PolicyTest({ name: "it is encrypted", expectedResult: true, resource: volume }),
  new PolicyTest({ name: "it is not encrypted", expectedResult: false, resource: { ...volume, Encrypted: false } }),
  new PolicyTest({
    name: "nothing uses it",
    expectedResult: true,
    resource: { ...volume, State: "available", Encrypted: false },
  }),
];

export { AWSEC2VolumeEncryption as policy };
