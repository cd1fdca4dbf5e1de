import { PolicyTest } from "@pypanther/core";
import { AWSEC2InstanceApprovedInstanceType } from "../src/aws-ec2-instance-approved-instance-type";

const instance = {
  ResourceId: "arn:aws:ec2:eu-west-1:210987654321:instance/i-0aa",
  ResourceType: "AWS.EC2.Instance",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Id: "i-0aa",
};

export const overrides = { approvedInstanceTypes: ["m7g.large"] };

export const tests = [
  new PolicyTest({
    name: "it is on the list",
    expectedResult: true,
    resource: { ...instance, InstanceType: "m7g.large" },
  }),
  new PolicyTest({
    name: "it is not on the list",
    expectedResult: false,
    resource: { ...instance, InstanceType: "p4d.24xlarge" },
  }),
  new PolicyTest({
    name: "nothing is known of it",
    expectedResult: false,
    resource: { ...instance, InstanceType: null },
  }),
];

export { AWSEC2InstanceApprovedInstanceType as policy };
