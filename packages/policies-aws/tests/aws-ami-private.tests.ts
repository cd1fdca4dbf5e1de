import { PolicyTest } from "@pypanther/core";
import { AWSAMIPrivate } from "../src/aws-ami-private";

const image = {
  ResourceId: "arn:aws:ec2:eu-west-1:210987654321:image/ami-0f",
  ResourceType: "AWS.EC2.AMI",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Id: "ami-0f",
  OwnerId: "210987654321",
  Public: false,
};

export const tests = [
  new PolicyTest({ name: "it is private", expectedResult: true, resource: image }),
  new PolicyTest({ name: "it is public", expectedResult: false, resource: { ...image, Public: true } }),
  new PolicyTest({
    name: "another account's image is public",
    expectedResult: true,
    resource: { ...image, OwnerId: "345678901234", Public: true },
  }),
  new PolicyTest({
    name: "an image of Amazon is public",
    expectedResult: true,
    resource: { ...image, ImageOwnerAlias: "amazon", Public: true },
  }),
];

export { AWSAMIPrivate as policy };
