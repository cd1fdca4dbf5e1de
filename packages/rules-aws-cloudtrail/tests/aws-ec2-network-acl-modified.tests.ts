import { RuleTest } from "@pypanther/core";
import { AWSEC2NetworkACLModified } from "../src/aws-ec2-network-acl-modified";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const replaced = cloudTrailLog({
  eventSource: "ec2.amazonaws.com",
  eventName: "ReplaceNetworkAclEntry",
  requestParameters: { networkAclId: "acl-0harbour", ruleNumber: 100 },
});

export const tests = [
  new RuleTest({
    name: "an entry is replaced",
    expectedResult: true,
    log: replaced,
    expectedTitle: "Network ACLs changed in account [401256739912]",
    expectedDedup: "401256739912",
    expectedAlertContext: contextOf(replaced, {}),
  }),
  new RuleTest({
    name: "ACLs are listed",
    expectedResult: false,
    log: { ...replaced, eventName: "DescribeNetworkAcls" },
  }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...replaced, errorMessage: "You are not authorized" },
  }),
];

export { AWSEC2NetworkACLModified as rule };
