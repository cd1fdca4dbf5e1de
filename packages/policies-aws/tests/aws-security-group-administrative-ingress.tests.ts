import { PolicyTest } from "@pypanther/core";
import { AWSSecurityGroupAdministrativeIngress } from "../src/aws-security-group-administrative-ingress";

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
const open = { ...permission, IpRanges: [{ CidrIp: "0.0.0.0/0" }] };

export const tests = [
  new PolicyTest({
    name: "only the company reaches SSH",
    expectedResult: true,
    resource: { ...group, IpPermissions: [{ ...permission, FromPort: 22, ToPort: 22 }] },
  }),
  new PolicyTest({
    name: "everybody reaches SSH",
    expectedResult: false,
    resource: { ...group, IpPermissions: [permission, { ...open, FromPort: 20, ToPort: 22 }] },
  }),
  new PolicyTest({
    name: "everybody reaches RDP over IPv6",
    expectedResult: false,
    resource: {
      ...group,
      IpPermissions: [{ ...permission, FromPort: 3389, ToPort: 3389, Ipv6Ranges: [{ CidrIpv6: "::/0" }] }],
    },
  }),
  new PolicyTest({
    name: "everybody reaches HTTPS",
    expectedResult: true,
    resource: { ...group, IpPermissions: [open] },
  }),
  new PolicyTest({
    name: "everybody reaches every port",
    expectedResult: false,
    resource: { ...group, IpPermissions: [{ ...open, FromPort: null, ToPort: null }] },
  }),
  new PolicyTest({
    name: "a source cannot be read",
    expectedResult: false,
    resource: { ...group, IpPermissions: [{ ...open, IpRanges: "all", FromPort: 22, ToPort: 22 }] },
  }),
  new PolicyTest({ name: "it lets nothing in", expectedResult: true, resource: { ...group, IpPermissions: null } }),
  new PolicyTest({
    name: "its permissions cannot be read",
    expectedResult: false,
    resource: { ...group, IpPermissions: "all" },
  }),
];

export { AWSSecurityGroupAdministrativeIngress as policy };
