import { PolicyTest } from "@pypanther/core";
import { AWSEC2InstanceApprovedAMI } from "../src/aws-ec2-instance-approved-ami";

const instance = {
  ResourceId: "arn:aws:ec2:eu-west-1:210987654321:instance/i-0aa",
  ResourceType: "AWS.EC2.Instance",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Id: "i-0aa",
};

export const overrides = { approvedAmis: ["ami-quay"] };

export const tests = [
  new PolicyTest({ name: "it is on the list", expectedResult: true, resource: { ...instance, ImageId: "ami-quay" } }),
  new PolicyTest({
    name: "it is not on the list",
    expectedResult: false,
    resource: { ...instance, ImageId: "ami-stranger" },
  }),
  new PolicyTest({ name: "nothing is known of it", expectedResult: false, resource: { ...instance, ImageId: null } }),
];

export { AWSEC2InstanceApprovedAMI as policy };
