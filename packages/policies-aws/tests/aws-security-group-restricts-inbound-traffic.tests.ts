import { PolicyTest } from "@pypanther/core";
import { AWSSecurityGroupRestrictsInboundTraffic } from "../src/aws-security-group-restricts-inbound-traffic";

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

export const tests = [
  new PolicyTest({
    name: "it lets in one port",
    expectedResult: true,
    resource: { ...group, IpPermissions: [permission] },
  }),
  new PolicyTest({
    name: "it lets in every port by number",
    expectedResult: false,
    resource: { ...group, IpPermissions: [{ ...permission, FromPort: 0, ToPort: 65535 }] },
  }),
  new PolicyTest({
    name: "it names no first port",
    expectedResult: false,
    resource: { ...group, IpPermissions: [{ ...permission, FromPort: null }] },
  }),
  new PolicyTest({
    name: "it names no last port",
    expectedResult: false,
    resource: { ...group, IpPermissions: [{ ...permission, ToPort: null }] },
  }),
  new PolicyTest({
    name: "it lets pass all ports but the first",
    expectedResult: true,
    resource: { ...group, IpPermissions: [{ ...permission, FromPort: 1, ToPort: 65535 }] },
  }),
  new PolicyTest({ name: "it has no permissions", expectedResult: true, resource: { ...group, IpPermissions: null } }),
];

export { AWSSecurityGroupRestrictsInboundTraffic as policy };
