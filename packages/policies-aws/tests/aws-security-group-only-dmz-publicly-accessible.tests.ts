import { PolicyTest } from "@pypanther/core";
import { AWSSecurityGroupOnlyDMZPubliclyAccessible } from "../src/aws-security-group-only-dmz-publicly-accessible";

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

export const overrides = { dmzTags: [["zone", "dmz"]] as [string, string][] };

export const tests = [
  new PolicyTest({
    name: "only internal addresses reach it",
    expectedResult: true,
    resource: { ...group, IpPermissions: [permission] },
  }),
  new PolicyTest({
    name: "the internet reaches it",
    expectedResult: false,
    resource: { ...group, IpPermissions: [{ ...permission, IpRanges: [{ CidrIp: "0.0.0.0/0" }] }] },
  }),
  new PolicyTest({
    name: "a public network reaches it",
    expectedResult: false,
    resource: { ...group, IpPermissions: [{ ...permission, Ipv6Ranges: [{ CidrIpv6: "2600:1f18::/33" }] }] },
  }),
  new PolicyTest({
    name: "it belongs to the DMZ",
    expectedResult: true,
    resource: {
      ...group,
      Tags: { zone: "dmz" },
      IpPermissions: [{ ...permission, IpRanges: [{ CidrIp: "0.0.0.0/0" }] }],
    },
  }),
  new PolicyTest({
    name: "it belongs to another zone",
    expectedResult: false,
    resource: {
      ...group,
      Tags: { zone: "core" },
      IpPermissions: [{ ...permission, IpRanges: [{ CidrIp: "0.0.0.0/0" }] }],
    },
  }),
  new PolicyTest({ name: "it lets nothing in", expectedResult: true, resource: { ...group, IpPermissions: null } }),
];

export { AWSSecurityGroupOnlyDMZPubliclyAccessible as policy };
