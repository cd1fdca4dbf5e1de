import { RuleTest } from "@pypanther/core";
import { AWSRDSSnapshotDeleted } from "../src/aws-rds-snapshot-deleted";
import { cloudTrailLog, contextOf, session, user } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "rds.amazonaws.com",
  eventName: "DeleteDBSnapshot",
  userIdentity: user,
  requestParameters: { dBSnapshotIdentifier: "ledger-nightly" },
  responseElements: { dBSnapshotArn: "arn:aws:rds:eu-west-1:401256739912:snapshot:ledger-nightly" },
});

export const tests = [
  new RuleTest({
    name: "a snapshot is deleted",
    expectedResult: true,
    log,
    expectedTitle: "[ines] deleted RDS snapshot [ledger-nightly]",
    expectedDedup: "401256739912:eu-west-1:ledger-nightly",
    expectedAlertContext: contextOf(log, {
      snapshot_identifier: "ledger-nightly",
      snapshot_arn: "arn:aws:rds:eu-west-1:401256739912:snapshot:ledger-nightly",
    }),
  }),
  new RuleTest({
    name: "a role deletes a cluster's snapshot",
    expectedResult: true,
    log: {
      ...log,
      eventName: "DeleteDBClusterSnapshot",
      userIdentity: session,
      requestParameters: { dBClusterSnapshotIdentifier: "orders" },
    },
    expectedTitle: "[AROAQ4HARBOURDEPLOY1:run-8841] deleted RDS cluster snapshot [orders]",
  }),
  new RuleTest({ name: "the deletion fails", expectedResult: false, log: { ...log, errorCode: "DBSnapshotNotFound" } }),
  new RuleTest({ name: "the error code is an empty text", expectedResult: false, log: { ...log, errorCode: "" } }),
  new RuleTest({ name: "a snapshot is made", expectedResult: false, log: { ...log, eventName: "CreateDBSnapshot" } }),
];

export { AWSRDSSnapshotDeleted as rule };
