import { PolicyTest } from "@pypanther/core";
import { AWSNetworkACLRestrictedSSH } from "../src/aws-network-acl-restricted-ssh";

const acl = {
  ResourceId: "arn:aws:ec2:eu-west-1:210987654321:network-acl/acl-0c",
  ResourceType: "AWS.EC2.NetworkACL",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Id: "acl-0c",
};

const entry = {
  RuleNumber: 100,
  RuleAction: "allow",
  Egress: false,
  Protocol: "6",
  CidrBlock: "10.0.0.0/8",
  Ipv6CidrBlock: null,
};
const https = { ...entry, CidrBlock: "0.0.0.0/0", PortRange: { From: 443, To: 443 } };
const rest = {
  ...entry,
  RuleNumber: 32767,
  RuleAction: "deny",
  Protocol: "-1",
  CidrBlock: "0.0.0.0/0",
  PortRange: null,
};

const ssh = { ...entry, CidrBlock: "0.0.0.0/0", PortRange: { From: 20, To: 25 } };
const noSsh = { ...ssh, RuleNumber: 50, RuleAction: "deny" };
const sshOverIPv6 = { ...ssh, CidrBlock: null, Ipv6CidrBlock: "0:0::/0" };

export const tests = [
  new PolicyTest({
    name: "the internet reaches HTTPS only",
    expectedResult: true,
    resource: { ...acl, Entries: [https, rest] },
  }),
  new PolicyTest({
    name: "the internet reaches SSH",
    expectedResult: false,
    resource: { ...acl, Entries: [ssh, rest] },
  }),
  new PolicyTest({
    name: "an earlier entry denies SSH",
    expectedResult: true,
    resource: { ...acl, Entries: [ssh, noSsh, rest] },
  }),
  new PolicyTest({
    name: "the internet reaches SSH over IPv6",
    expectedResult: false,
    resource: { ...acl, Entries: [noSsh, sshOverIPv6] },
  }),
  new PolicyTest({
    name: "only a company network reaches SSH",
    expectedResult: true,
    resource: { ...acl, Entries: [{ ...ssh, CidrBlock: "198.51.100.0/24" }] },
  }),
  new PolicyTest({
    name: "all ports are open",
    expectedResult: false,
    resource: { ...acl, Entries: [{ ...ssh, PortRange: null }] },
  }),
  new PolicyTest({
    name: "an allowed range of ports cannot be read",
    expectedResult: false,
    resource: { ...acl, Entries: [{ ...ssh, PortRange: { From: null, To: null } }] },
  }),
  new PolicyTest({
    name: "SSH leaves the subnet",
    expectedResult: true,
    resource: { ...acl, Entries: [{ ...ssh, Egress: true }] },
  }),
  new PolicyTest({
    name: "nothing is known of its entries",
    expectedResult: false,
    resource: { ...acl, Entries: null },
  }),
];

export { AWSNetworkACLRestrictedSSH as policy };
