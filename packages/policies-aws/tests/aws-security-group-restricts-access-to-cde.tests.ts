import { PolicyTest } from "@pypanther/core";
import { AWSSecurityGroupRestrictsAccessToCDE } from "../src/aws-security-group-restricts-access-to-cde";

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
    name: "it lets in internal addresses",
    expectedResult: true,
    resource: { ...group, IpPermissions: [permission] },
  }),
  new PolicyTest({
    name: "it lets in the internet",
    expectedResult: false,
    resource: { ...group, IpPermissions: [{ ...permission, IpRanges: [{ CidrIp: "0.0.0.0/0" }] }] },
  }),
  new PolicyTest({
    name: "it lets in a public IPv6 network",
    expectedResult: false,
    resource: { ...group, IpPermissions: [{ ...permission, IpRanges: null, Ipv6Ranges: [{ CidrIpv6: "::/0" }] }] },
  }),
  new PolicyTest({
    name: "a range has bits beyond its prefix",
    expectedResult: false,
    resource: { ...group, IpPermissions: [{ ...permission, IpRanges: [{ CidrIp: "10.20.0.1/16" }] }] },
  }),
  new PolicyTest({ name: "it has no permissions", expectedResult: true, resource: { ...group, IpPermissions: null } }),
];

export { AWSSecurityGroupRestrictsAccessToCDE as policy };
