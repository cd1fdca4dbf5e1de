import { PolicyTest } from "@pypanther/core";
import { AWSEC2CDEVolumeEncrypted } from "../src/aws-ec2-cde-volume-encrypted";

const volume = {
  ResourceId: "arn:aws:ec2:eu-west-1:210987654321:volume/vol-0b",
  ResourceType: "AWS.EC2.Volume",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Id: "vol-0b",
  Encrypted: true,
};

export const tests = [
  new PolicyTest({ name: "it is encrypted", expectedResult: true, resource: volume }),
  new PolicyTest({ name: "it is not encrypted", expectedResult: false, resource: { ...volume, Encrypted: false } }),
];

export { AWSEC2CDEVolumeEncrypted as policy };
