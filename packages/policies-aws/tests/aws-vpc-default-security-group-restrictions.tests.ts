import { PolicyTest } from "@pypanther/core";
import { AWSVPCDefaultSecurityGroupRestrictions } from "../src/aws-vpc-default-security-group-restrictions";

const vpc = {
  ResourceId: "arn:aws:ec2:eu-west-1:210987654321:vpc/vpc-0e",
  ResourceType: "AWS.EC2.VPC",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Id: "vpc-0e",
  DefaultSecurityGroupId: "sg-0d",
};

/** The scan holds what has this id and nothing else. */
const scanHolds = (found: { readonly ResourceId: string }) => [
  { objectName: "resourceLookup", sideEffect: (id: string) => (id === found.ResourceId ? found : null) },
];

const all = [{ IpProtocol: "-1", IpRanges: [{ CidrIp: "0.0.0.0/0" }] }];
const group = (IpPermissions: object[] | null, IpPermissionsEgress: object[]) => ({
  ResourceId: "arn:aws:ec2:eu-west-1:210987654321:security-group/sg-0d",
  IpPermissions,
  IpPermissionsEgress,
});

export const tests = [
  new PolicyTest({ name: "it has no rules", expectedResult: true, resource: vpc, mocks: scanHolds(group(null, [])) }),
  new PolicyTest({
    name: "it lets something in",
    expectedResult: false,
    resource: vpc,
    mocks: scanHolds(group(all, [])),
  }),
  new PolicyTest({
    name: "it lets something out",
    expectedResult: false,
    resource: vpc,
    mocks: scanHolds(group(null, all)),
  }),
  new PolicyTest({ name: "it is not in the scan", expectedResult: true, resource: vpc }),
];

export { AWSVPCDefaultSecurityGroupRestrictions as policy };
