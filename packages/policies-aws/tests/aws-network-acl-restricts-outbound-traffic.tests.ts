import { PolicyTest } from "@pypanther/core";
import { AWSNetworkACLRestrictsOutboundTraffic } from "../src/aws-network-acl-restricts-outbound-traffic";

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
  new PolicyTest({
    name: "it lets out one port",
    expectedResult: true,
    resource: { ...acl, Entries: [{ ...https, Egress: true }, rest] },
  }),
  new PolicyTest({
    name: "it lets out every port",
    expectedResult: false,
    resource: { ...acl, Entries: [{ ...https, Egress: true, PortRange: null }] },
  }),
  new PolicyTest({
    name: "it lets in every port",
    expectedResult: true,
    resource: { ...acl, Entries: [{ ...https, PortRange: null }] },
  }),
  new PolicyTest({
    name: "nothing is known of its entries",
    expectedResult: false,
    resource: { ...acl, Entries: null },
  }),
];

export { AWSNetworkACLRestrictsOutboundTraffic as policy };
