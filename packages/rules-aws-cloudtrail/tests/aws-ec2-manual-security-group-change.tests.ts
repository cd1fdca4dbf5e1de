import { RuleTest } from "@pypanther/core";
import { AWSEC2ManualSecurityGroupChange } from "../src/aws-ec2-manual-security-group-change";
import { cloudTrailLog, contextOf, session } from "./cloudtrail-log";

const opened = cloudTrailLog({
  eventSource: "ec2.amazonaws.com",
  eventName: "AuthorizeSecurityGroupIngress",
  requestParameters: { groupId: "sg-0harbour" },
});
const created = {
  ...opened,
  eventName: "CreateSecurityGroup",
  requestParameters: { groupName: "quay-web", vpcId: "vpc-0harbour" },
};
const terraform = "APN/1.0 HashiCorp/1.0 Terraform/1.9.2 (+https://www.terraform.io)";
const operator = { ...session, arn: "arn:aws:sts::401256739912:assumed-role/Operator/tomas" };

export const tests = [
  new RuleTest({
    name: "a group is opened by hand",
    expectedResult: true,
    log: opened,
    expectedTitle: "[run-8841] opened security group [sg-0harbour] by hand",
    expectedDedup: "sg-0harbour",
    expectedAlertContext: contextOf(opened, {}),
  }),
  new RuleTest({
    name: "a group is created by hand",
    expectedResult: true,
    log: created,
    expectedTitle: "[run-8841] created security group [quay-web] by hand",
    expectedDedup: "quay-web:vpc-0harbour",
  }),
  new RuleTest({
    name: "the log names no group",
    expectedResult: true,
    log: { ...created, requestParameters: null },
    expectedDedup: "<UNKNOWN_FIELD>:<UNKNOWN_FIELD>",
  }),
  new RuleTest({
    name: "the tool is used by another role",
    expectedResult: true,
    log: { ...opened, userAgent: terraform },
  }),
  new RuleTest({
    name: "the role uses another tool",
    expectedResult: true,
    log: { ...opened, userIdentity: operator },
  }),
  new RuleTest({
    name: "the tool is used by its role",
    expectedResult: false,
    log: { ...opened, userAgent: terraform, userIdentity: operator },
  }),
  new RuleTest({
    name: "the tool is used and the log does not tell by whom",
    expectedResult: false,
    log: { ...opened, userAgent: terraform, userIdentity: null },
  }),
  new RuleTest({ name: "no user agent is logged", expectedResult: false, log: { ...opened, userAgent: null } }),
  new RuleTest({
    name: "another account",
    expectedResult: false,
    log: { ...opened, recipientAccountId: "560011223344" },
  }),
  new RuleTest({
    name: "a group is closed",
    expectedResult: false,
    log: { ...opened, eventName: "RevokeSecurityGroupIngress" },
  }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...opened, errorCode: "Client.InvalidPermission.Duplicate" },
  }),
];

export const overrides = { prodAccountIds: ["401256739912"] };

export { AWSEC2ManualSecurityGroupChange as rule };
