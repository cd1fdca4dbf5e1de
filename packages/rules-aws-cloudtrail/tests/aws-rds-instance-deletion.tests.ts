import { RuleTest } from "@pypanther/core";
import { AWSRDSInstanceDeletion } from "../src/aws-rds-instance-deletion";
import { cloudTrailLog, contextOf, user } from "./cloudtrail-log";

const deleted = cloudTrailLog({
  eventSource: "rds.amazonaws.com",
  eventName: "DeleteDBInstance",
  userIdentity: user,
  requestParameters: {
    dBInstanceIdentifier: "ledger-1",
    skipFinalSnapshot: false,
    finalDBSnapshotIdentifier: "ledger-last",
  },
});

export const tests = [
  new RuleTest({
    name: "an instance is deleted, a snapshot kept",
    expectedResult: true,
    log: deleted,
    expectedSeverity: "HIGH",
    expectedTitle: "[ines] deleted RDS instance [ledger-1]",
    expectedDedup: "401256739912:eu-west-1:ledger-1",
    expectedAlertContext: contextOf(deleted, {
      db_identifier: "ledger-1",
      db_instance_arn: "N/A",
      skip_final_snapshot: false,
      final_snapshot_identifier: "ledger-last",
      delete_automated_backups: "N/A",
    }),
  }),
  new RuleTest({
    name: "a cluster is deleted without a snapshot",
    expectedResult: true,
    log: {
      ...deleted,
      eventName: "DeleteDBCluster",
      requestParameters: { dBClusterIdentifier: "ledger", skipFinalSnapshot: true },
    },
    expectedSeverity: "CRITICAL",
    expectedTitle: "[ines] deleted RDS cluster [ledger], no final snapshot",
  }),
  new RuleTest({
    name: "the backups are deleted too",
    expectedResult: true,
    log: { ...deleted, requestParameters: { deleteAutomatedBackups: true } },
    expectedSeverity: "CRITICAL",
    expectedTitle: "[ines] deleted RDS instance of unknown name",
  }),
  new RuleTest({
    name: "an instance is stopped",
    expectedResult: false,
    log: { ...deleted, eventName: "StopDBInstance" },
  }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...deleted, errorCode: "InvalidParameterCombination" },
  }),
];

export { AWSRDSInstanceDeletion as rule };
