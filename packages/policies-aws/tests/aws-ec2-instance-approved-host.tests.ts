import { PolicyTest } from "@pypanther/core";
import { AWSEC2InstanceApprovedHost } from "../src/aws-ec2-instance-approved-host";

const instance = {
  ResourceId: "arn:aws:ec2:eu-west-1:210987654321:instance/i-0aa",
  ResourceType: "AWS.EC2.Instance",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Id: "i-0aa",
};

export const overrides = { approvedHosts: ["h-quay"] };

export const tests = [
  new PolicyTest({
    name: "it is on the list",
    expectedResult: true,
    resource: { ...instance, Placement: { HostId: "h-quay" } },
  }),
  new PolicyTest({
    name: "it is not on the list",
    expectedResult: false,
    resource: { ...instance, Placement: { HostId: "h-other" } },
  }),
  new PolicyTest({ name: "nothing is known of it", expectedResult: false, resource: { ...instance, Placement: null } }),
];

export { AWSEC2InstanceApprovedHost as policy };
