import { RuleTest } from "@pypanther/core";
import { AWSEC2SecurityGroupModified } from "../src/aws-ec2-security-group-modified";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const opened = cloudTrailLog({
  eventSource: "ec2.amazonaws.com",
  eventName: "AuthorizeSecurityGroupIngress",
  requestParameters: { groupId: "sg-0harbour" },
});

export const tests = [
  new RuleTest({
    name: "a group is opened",
    expectedResult: true,
    log: opened,
    expectedTitle: "Security groups changed in account [401256739912]",
    expectedDedup: "401256739912",
    expectedAlertContext: contextOf(opened, {}),
  }),
  new RuleTest({
    name: "groups are listed",
    expectedResult: false,
    log: { ...opened, eventName: "DescribeSecurityGroups" },
  }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...opened, errorCode: "Client.InvalidPermission.Duplicate" },
  }),
];

export { AWSEC2SecurityGroupModified as rule };
