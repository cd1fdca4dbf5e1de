import { RuleTest } from "@pypanther/core";
import { AWSRDSSecurityGroupIngressAuthorized } from "../src/aws-rds-security-group-ingress-authorized";
import { cloudTrailLog, contextOf, user } from "./cloudtrail-log";

const opened = cloudTrailLog({
  eventSource: "rds.amazonaws.com",
  eventName: "AuthorizeDBSecurityGroupIngress",
  userIdentity: user,
  requestParameters: { dBSecurityGroupName: "ledger", cIDRIP: "203.0.113.0/24" },
});
const none = { ec2_security_group_name: "N/A", ec2_security_group_id: "N/A", ec2_security_group_owner_id: "N/A" };

export const tests = [
  new RuleTest({
    name: "a network is let in",
    expectedResult: true,
    log: opened,
    expectedSeverity: "MEDIUM",
    expectedTitle: "[ines] opened DB security group [ledger] to [203.0.113.0/24]",
    expectedDedup: "401256739912:eu-west-1:ledger",
    expectedAlertContext: contextOf(opened, { security_group_name: "ledger", cidr_ip: "203.0.113.0/24", ...none }),
  }),
  new RuleTest({
    name: "everyone is let in",
    expectedResult: true,
    log: { ...opened, requestParameters: { dBSecurityGroupName: "ledger", cIDRIP: "0.0.0.0/0" } },
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "a group of machines is let in",
    expectedResult: true,
    log: { ...opened, requestParameters: { dBSecurityGroupName: "ledger", eC2SecurityGroupName: "quay-web" } },
    expectedTitle: "[ines] opened DB security group [ledger] to [quay-web]",
  }),
  new RuleTest({
    name: "nothing is named",
    expectedResult: true,
    log: { ...opened, requestParameters: null },
    expectedTitle: "[ines] opened DB security group of unknown name to an unknown source",
    expectedDedup: "401256739912:eu-west-1:unknown",
  }),
  new RuleTest({
    name: "a network is shut out",
    expectedResult: false,
    log: { ...opened, eventName: "RevokeDBSecurityGroupIngress" },
  }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...opened, errorCode: "AuthorizationAlreadyExists" },
  }),
];

export { AWSRDSSecurityGroupIngressAuthorized as rule };
