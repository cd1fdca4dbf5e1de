import { RuleTest } from "@pypanther/core";
import { AWSRDSInstanceMadePublic } from "../src/aws-rds-instance-made-public";
import { cloudTrailLog, contextOf, user } from "./cloudtrail-log";

const change = { dBInstanceIdentifier: "ledger-1", publiclyAccessible: true };
const modified = cloudTrailLog({
  eventSource: "rds.amazonaws.com",
  eventName: "ModifyDBInstance",
  userIdentity: user,
  requestParameters: change,
});
const database = { db_identifier: "ledger-1", db_instance_arn: "N/A" };

export const tests = [
  new RuleTest({
    name: "an instance becomes public",
    expectedResult: true,
    log: modified,
    expectedTitle: "[ines] made RDS instance [ledger-1] public",
    expectedAlertContext: contextOf(modified, { ...database, publicly_accessible: true, apply_immediately: "N/A" }),
  }),
  new RuleTest({
    name: "its network changes too",
    expectedResult: true,
    log: {
      ...modified,
      requestParameters: {
        ...change,
        applyImmediately: true,
        vPCSecurityGroupIds: ["sg-0harbour"],
        dBSubnetGroupName: "outer",
      },
    },
    expectedAlertContext: contextOf(modified, {
      ...database,
      publicly_accessible: true,
      apply_immediately: true,
      vpc_security_groups_modified: ["sg-0harbour"],
      subnet_group_modified: "outer",
    }),
  }),
  new RuleTest({
    name: "a cluster becomes public",
    expectedResult: true,
    log: {
      ...modified,
      eventName: "ModifyDBCluster",
      requestParameters: { dBClusterIdentifier: "ledger", publiclyAccessible: true },
    },
    expectedTitle: "[ines] made RDS cluster [ledger] public",
  }),
  new RuleTest({
    name: "an instance becomes private",
    expectedResult: false,
    log: { ...modified, requestParameters: { ...change, publiclyAccessible: false } },
  }),
  new RuleTest({
    name: "a public instance is created",
    expectedResult: false,
    log: { ...modified, eventName: "CreateDBInstance" },
  }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...modified, errorCode: "InvalidVPCNetworkStateFault" },
  }),
];

export { AWSRDSInstanceMadePublic as rule };
