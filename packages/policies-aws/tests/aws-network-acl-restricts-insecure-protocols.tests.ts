import { PolicyTest } from "@pypanther/core";
import { AWSNetworkACLRestrictsInsecureProtocols } from "../src/aws-network-acl-restricts-insecure-protocols";

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

export const tests = [
  new PolicyTest({ name: "it lets in HTTPS", expectedResult: true, resource: { ...acl, Entries: [https, rest] } }),
  new PolicyTest({
    name: "it lets in HTTP",
    expectedResult: false,
    resource: { ...acl, Entries: [{ ...https, PortRange: { From: 79, To: 81 } }, rest] },
  }),
  new PolicyTest({
    name: "it lets in every protocol",
    expectedResult: false,
    resource: { ...acl, Entries: [{ ...https, Protocol: "-1" }] },
  }),
  new PolicyTest({
    name: "it names no ports",
    expectedResult: false,
    resource: { ...acl, Entries: [{ ...https, PortRange: null }] },
  }),
  new PolicyTest({
    name: "HTTP may leave",
    expectedResult: true,
    resource: { ...acl, Entries: [{ ...https, Egress: true, PortRange: { From: 80, To: 80 } }] },
  }),
  new PolicyTest({
    name: "nothing is known of its entries",
    expectedResult: false,
    resource: { ...acl, Entries: null },
  }),
];

export { AWSNetworkACLRestrictsInsecureProtocols as policy };
