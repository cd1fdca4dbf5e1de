import { RuleTest } from "@pypanther/core";
import { AWSRDSDeletionProtectionDisabled } from "../src/aws-rds-deletion-protection-disabled";
import { cloudTrailLog, contextOf, user } from "./cloudtrail-log";

const change = { dBInstanceIdentifier: "ledger-1", deletionProtection: false };
const modified = cloudTrailLog({
  eventSource: "rds.amazonaws.com",
  eventName: "ModifyDBInstance",
  userIdentity: user,
  requestParameters: change,
});
const database = { db_identifier: "ledger-1", db_instance_arn: "N/A" };

export const tests = [
  new RuleTest({
    name: "an instance loses its protection",
    expectedResult: true,
    log: modified,
    expectedTitle: "[ines] switched off the deletion protection of RDS instance [ledger-1]",
    expectedDedup: "401256739912:eu-west-1:ledger-1",
    expectedAlertContext: contextOf(modified, { ...database, deletion_protection: false, apply_immediately: "N/A" }),
  }),
  new RuleTest({
    name: "backups are cut and the network opened too",
    expectedResult: true,
    log: {
      ...modified,
      requestParameters: { ...change, applyImmediately: true, backupRetentionPeriod: 0, publiclyAccessible: true },
    },
    expectedAlertContext: contextOf(modified, {
      ...database,
      deletion_protection: false,
      apply_immediately: true,
      backup_retention_period: 0,
      publicly_accessible_changed: true,
    }),
  }),
  new RuleTest({
    name: "a cluster loses its protection",
    expectedResult: true,
    log: {
      ...modified,
      eventName: "ModifyDBCluster",
      requestParameters: { dBClusterIdentifier: "ledger", deletionProtection: false },
    },
    expectedTitle: "[ines] switched off the deletion protection of RDS cluster [ledger]",
  }),
  new RuleTest({
    name: "protection is switched on",
    expectedResult: false,
    log: { ...modified, requestParameters: { ...change, deletionProtection: true } },
  }),
  new RuleTest({
    name: "the protection is left alone",
    expectedResult: false,
    log: { ...modified, requestParameters: { dBInstanceIdentifier: "ledger-1" } },
  }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...modified, errorCode: "InvalidDBInstanceState" },
  }),
];

export { AWSRDSDeletionProtectionDisabled as rule };
