import { PolicyTest } from "@pypanther/core";
import { AWSEC2InstanceEBSOptimization } from "../src/aws-ec2-instance-ebs-optimization";

const instance = {
  ResourceId: "arn:aws:ec2:eu-west-1:210987654321:instance/i-0aa",
  ResourceType: "AWS.EC2.Instance",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Id: "i-0aa",
  InstanceType: "m3.xlarge",
  EbsOptimized: true,
};

export const tests = [
  new PolicyTest({ name: "it is optimised", expectedResult: true, resource: instance }),
  new PolicyTest({
    name: "it is not optimised",
    expectedResult: false,
    resource: { ...instance, EbsOptimized: false },
  }),
  new PolicyTest({
    name: "its type needs no setting",
    expectedResult: true,
    resource: { ...instance, InstanceType: "m7g.large", EbsOptimized: false },
  }),
];

export { AWSEC2InstanceEBSOptimization as policy };
