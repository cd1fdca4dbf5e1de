import { PolicyTest } from "@pypanther/core";
import { AWSSecurityGroupRestrictsInterSecurityGroupTraffic } from "../src/aws-security-group-restricts-inter-security-group-traffic";

const group = {
  ResourceId: "arn:aws:ec2:eu-west-1:210987654321:security-group/sg-0d",
  ResourceType: "AWS.EC2.SecurityGroup",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Id: "sg-0d",
};

const permission = {
  IpProtocol: "tcp",
  FromPort: 443,
  ToPort: 443,
  IpRanges: [{ CidrIp: "10.20.0.0/16" }],
  Ipv6Ranges: null,
};
const fromGroup = { UserIdGroupPairs: [{ GroupId: "sg-crew", UserId: "210987654321" }] };

export const tests = [
  new PolicyTest({
    name: "a group reaches one port",
    expectedResult: true,
    resource: { ...group, IpPermissions: [{ ...permission, ...fromGroup }] },
  }),
  new PolicyTest({
    name: "a group reaches every port",
    expectedResult: false,
    resource: { ...group, IpPermissions: [{ ...permission, ...fromGroup, FromPort: null, ToPort: null }] },
  }),
  new PolicyTest({
    name: "a range of addresses reaches every port",
    expectedResult: true,
    resource: { ...group, IpPermissions: [{ ...permission, FromPort: null, ToPort: null }] },
  }),
  new PolicyTest({ name: "it has no permissions", expectedResult: true, resource: { ...group, IpPermissions: null } }),
];

export { AWSSecurityGroupRestrictsInterSecurityGroupTraffic as policy };
