import { PolicyTest } from "@pypanther/core";
import { AWSSecurityGroupTightlyRestrictsOutboundTraffic } from "../src/aws-security-group-tightly-restricts-outbound-traffic";

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
    name: "it lets pass one port",
    expectedResult: true,
    resource: { ...group, IpPermissionsEgress: [permission] },
  }),
  new PolicyTest({
    name: "it lets pass eleven ports",
    expectedResult: true,
    resource: { ...group, IpPermissionsEgress: [{ ...permission, FromPort: 8000, ToPort: 8010 }] },
  }),
  new PolicyTest({
    name: "it lets pass twelve ports",
    expectedResult: false,
    resource: { ...group, IpPermissionsEgress: [{ ...permission, FromPort: 8000, ToPort: 8011 }] },
  }),
  new PolicyTest({
    name: "it lets pass SSH",
    expectedResult: false,
    resource: { ...group, IpPermissionsEgress: [{ ...permission, FromPort: 22, ToPort: 22 }] },
  }),
  new PolicyTest({
    name: "it names no ports",
    expectedResult: false,
    resource: { ...group, IpPermissionsEgress: [{ ...permission, FromPort: null, ToPort: null }] },
  }),
  new PolicyTest({
    name: "it has no permissions",
    expectedResult: true,
    resource: { ...group, IpPermissionsEgress: null },
  }),
];

export { AWSSecurityGroupTightlyRestrictsOutboundTraffic as policy };
