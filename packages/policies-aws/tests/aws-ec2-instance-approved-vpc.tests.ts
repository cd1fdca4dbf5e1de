import { PolicyTest } from "@pypanther/core";
import { AWSEC2InstanceApprovedVPC } from "../src/aws-ec2-instance-approved-vpc";

const instance = {
  ResourceId: "arn:aws:ec2:eu-west-1:210987654321:instance/i-0aa",
  ResourceType: "AWS.EC2.Instance",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Id: "i-0aa",
  VpcId: "vpc-quay",
  Tags: { Name: "crane" },
};

export const overrides = {
  approvedVpcs: ["vpc-quay"],
  ignoredInstanceTags: { Purpose: "scanner", Team: ["network", "red"] },
};

export const tests = [
  new PolicyTest({ name: "its network is approved", expectedResult: true, resource: instance }),
  new PolicyTest({
    name: "its network is another one",
    expectedResult: false,
    resource: { ...instance, VpcId: "vpc-default" },
  }),
  new PolicyTest({
    name: "its tag lets it run anywhere",
    expectedResult: true,
    resource: { ...instance, VpcId: "vpc-default", Tags: { Purpose: "scanner" } },
  }),
  new PolicyTest({
    name: "one of several values lets it run anywhere",
    expectedResult: true,
    resource: { ...instance, VpcId: "vpc-default", Tags: { Team: "red" } },
  }),
  new PolicyTest({
    name: "its tag has another value",
    expectedResult: false,
    resource: { ...instance, VpcId: "vpc-default", Tags: { Team: "blue" } },
  }),
  new PolicyTest({
    name: "it has neither tags nor a known network",
    expectedResult: false,
    resource: { ...instance, VpcId: null, Tags: null },
  }),
];

export { AWSEC2InstanceApprovedVPC as policy };
