import { RuleTest } from "@pypanther/core";
import { AWSRDSAutomatedBackupDeleted } from "../src/aws-rds-automated-backup-deleted";
import { cloudTrailLog, contextOf, user } from "./cloudtrail-log";

const deleted = cloudTrailLog({
  eventSource: "rds.amazonaws.com",
  eventName: "DeleteDBInstanceAutomatedBackup",
  userIdentity: user,
  requestParameters: { dbiResourceId: "db-LEDGER1" },
  responseElements: { dBInstanceAutomatedBackupArn: "arn:aws:rds:eu-west-1:401256739912:auto-backup:ab-1" },
});

export const tests = [
  new RuleTest({
    name: "backups of an instance are deleted",
    expectedResult: true,
    log: deleted,
    expectedTitle: "[ines] deleted the automated backup of RDS instance [db-LEDGER1]",
    expectedDedup: "401256739912:eu-west-1:db-LEDGER1",
    expectedAlertContext: contextOf(deleted, {
      dbi_resource_id: "db-LEDGER1",
      db_cluster_resource_id: "N/A",
      backup_arn: "arn:aws:rds:eu-west-1:401256739912:auto-backup:ab-1",
    }),
  }),
  new RuleTest({
    name: "backups of a cluster are deleted",
    expectedResult: true,
    log: {
      ...deleted,
      eventName: "DeleteDBClusterAutomatedBackup",
      requestParameters: { dbClusterResourceId: "cluster-LEDGER" },
    },
    expectedTitle: "[ines] deleted the automated backup of RDS cluster [cluster-LEDGER]",
    expectedDedup: "401256739912:eu-west-1:cluster-LEDGER",
  }),
  new RuleTest({
    name: "nothing is named",
    expectedResult: true,
    log: { ...deleted, requestParameters: null },
    expectedTitle: "[ines] deleted the automated backup of RDS instance of unknown name",
    expectedDedup: "401256739912:eu-west-1:unknown",
  }),
  new RuleTest({
    name: "a snapshot is deleted",
    expectedResult: false,
    log: { ...deleted, eventName: "DeleteDBSnapshot" },
  }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...deleted, errorCode: "DBInstanceAutomatedBackupNotFoundFault" },
  }),
];

export { AWSRDSAutomatedBackupDeleted as rule };
