import { RuleTest } from "@pypanther/core";
import { AWSRDSSnapshotExport } from "../src/aws-rds-snapshot-export";
import { cloudTrailLog, contextOf, user } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "rds.amazonaws.com",
  eventName: "StartExportTask",
  userIdentity: user,
  requestParameters: {
    sourceArn: "arn:aws:rds:eu-west-1:401256739912:snapshot:ledger-nightly",
    s3BucketName: "harbour-exports",
    s3Prefix: "ledger",
  },
  responseElements: { exportTaskIdentifier: "ledger-2026-05" },
});

export const tests = [
  new RuleTest({
    name: "an export is started",
    expectedResult: true,
    log,
    expectedTitle: "[ines] started RDS export of [ledger-nightly] to bucket [harbour-exports]",
    expectedDedup: "401256739912:eu-west-1:ledger-nightly",
    expectedAlertContext: contextOf(log, {
      export_task_id: "ledger-2026-05",
      source_arn: log.requestParameters.sourceArn,
      s3_bucket: "harbour-exports",
      s3_prefix: "ledger",
      kms_key_id: "N/A",
      iam_role_arn: "N/A",
    }),
  }),
  new RuleTest({
    name: "the request is not logged",
    expectedResult: true,
    log: { ...log, requestParameters: null },
    expectedTitle: "[ines] started RDS export of an unknown source to bucket of unknown name",
  }),
  new RuleTest({
    name: "the export is refused",
    expectedResult: false,
    log: { ...log, errorCode: "ExportTaskAlreadyExists" },
  }),
  new RuleTest({
    name: "an export is cancelled",
    expectedResult: false,
    log: { ...log, eventName: "CancelExportTask" },
  }),
];

export { AWSRDSSnapshotExport as rule };
