import { PolicyTest } from "@pypanther/core";
import { AWSEC2AMIApprovedHost } from "../src/aws-ec2-ami-approved-host";

const instance = {
  ResourceId: "arn:aws:ec2:eu-west-1:210987654321:instance/i-0aa",
  ResourceType: "AWS.EC2.Instance",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Id: "i-0aa",
  ImageId: "ami-licensed",
};

export const overrides = { approvedHosts: { "ami-licensed": ["h-quay"] } };

export const tests = [
  new PolicyTest({
    name: "it is on what is allowed for its image",
    expectedResult: true,
    resource: { ...instance, Placement: { HostId: "h-quay" } },
  }),
  new PolicyTest({
    name: "it is on something else",
    expectedResult: false,
    resource: { ...instance, Placement: { HostId: "h-other" } },
  }),
  new PolicyTest({ name: "nothing is known of it", expectedResult: false, resource: { ...instance, Placement: null } }),
  new PolicyTest({
    name: "its image is not restricted",
    expectedResult: true,
    resource: { ...instance, ImageId: "ami-plain" },
  }),
];

export { AWSEC2AMIApprovedHost as policy };
