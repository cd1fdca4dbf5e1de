import { PolicyTest } from "@pypanther/core";
import { AWSEC2AMIApprovedInstanceType } from "../src/aws-ec2-ami-approved-instance-type";

const instance = {
  ResourceId: "arn:aws:ec2:eu-west-1:210987654321:instance/i-0aa",
  ResourceType: "AWS.EC2.Instance",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Id: "i-0aa",
  ImageId: "ami-licensed",
};

export const overrides = { approvedTypes: { "ami-licensed": ["t2.small"] } };

export const tests = [
  new PolicyTest({
    name: "it is on what is allowed for its image",
    expectedResult: true,
    resource: { ...instance, InstanceType: "t2.small" },
  }),
  new PolicyTest({
    name: "it is on something else",
    expectedResult: false,
    resource: { ...instance, InstanceType: "p4d.24xlarge" },
  }),
  new PolicyTest({
    name: "nothing is known of it",
    expectedResult: false,
    resource: { ...instance, InstanceType: null },
  }),
  new PolicyTest({
    name: "its image is not restricted",
    expectedResult: true,
    resource: { ...instance, ImageId: "ami-plain" },
  }),
];

export { AWSEC2AMIApprovedInstanceType as policy };
