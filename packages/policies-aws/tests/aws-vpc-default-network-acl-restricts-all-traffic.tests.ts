import { PolicyTest } from "@pypanther/core";
import { AWSVPCDefaultNetworkACLRestrictsAllTraffic } from "../src/aws-vpc-default-network-acl-restricts-all-traffic";

const vpc = {
  ResourceId: "arn:aws:ec2:eu-west-1:210987654321:vpc/vpc-0e",
  ResourceType: "AWS.EC2.VPC",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Id: "vpc-0e",
  DefaultNetworkAclId: "acl-0c",
};

/** The scan holds what has this id and nothing else. */
const scanHolds = (found: { readonly ResourceId: string }) => [
  { objectName: "resourceLookup", sideEffect: (id: string) => (id === found.ResourceId ? found : null) },
];

const acl = (RuleAction: string) => ({
  ResourceId: "arn:aws:ec2:eu-west-1:210987654321:network-acl/acl-0c",
  Entries: [
    { RuleNumber: 100, RuleAction, Egress: false },
    { RuleNumber: 32767, RuleAction: "deny", Egress: false },
  ],
});

export const tests = [
  new PolicyTest({ name: "it allows nothing", expectedResult: true, resource: vpc, mocks: scanHolds(acl("deny")) }),
  new PolicyTest({ name: "it allows something", expectedResult: false, resource: vpc, mocks: scanHolds(acl("allow")) }),
  new PolicyTest({ name: "it is not in the scan", expectedResult: true, resource: vpc }),
];

export { AWSVPCDefaultNetworkACLRestrictsAllTraffic as policy };
