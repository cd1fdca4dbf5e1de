import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailNetworkACLPermissiveEntry } from "../src/aws-cloudtrail-network-acl-permissive-entry";
import { cloudTrailLog } from "./cloudtrail-log";

const entry = {
  networkAclId: "acl-0harbour",
  ruleNumber: 100,
  cidrBlock: "0.0.0.0/0",
  ruleAction: "allow",
  egress: false,
};
const opened = cloudTrailLog({
  eventSource: "ec2.amazonaws.com",
  eventName: "CreateNetworkAclEntry",
  requestParameters: entry,
});

export const tests = [
  new RuleTest({
    name: "everyone is let in",
    expectedResult: true,
    log: opened,
    expectedTitle: "AWS Network ACL Overly Permissive Entry Created",
  }),
  new RuleTest({
    name: "one network is let in",
    expectedResult: false,
    log: { ...opened, requestParameters: { ...entry, cidrBlock: "203.0.113.0/24" } },
  }),
  new RuleTest({
    name: "everyone is shut out",
    expectedResult: false,
    log: { ...opened, requestParameters: { ...entry, ruleAction: "deny" } },
  }),
  new RuleTest({
    name: "the entry is for what goes out",
    expectedResult: false,
    log: { ...opened, requestParameters: { ...entry, egress: true } },
  }),
  new RuleTest({
    name: "the direction is not logged",
    expectedResult: false,
    log: { ...opened, requestParameters: { ...entry, egress: null } },
  }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...opened, errorCode: "Client.NetworkAclEntryAlreadyExists" },
  }),
];

export { AWSCloudTrailNetworkACLPermissiveEntry as rule };
