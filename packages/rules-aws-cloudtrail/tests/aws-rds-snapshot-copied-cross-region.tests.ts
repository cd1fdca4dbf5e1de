import { RuleTest } from "@pypanther/core";
import { AWSRDSSnapshotCopiedCrossRegion } from "../src/aws-rds-snapshot-copied-cross-region";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const request = {
  sourceRegion: "eu-central-1",
  sourceDBSnapshotIdentifier: "ledger-may",
  targetDBSnapshotIdentifier: "ledger-copy",
  copyTags: true,
};
const copied = cloudTrailLog({
  eventSource: "rds.amazonaws.com",
  eventName: "CopyDBSnapshot",
  requestParameters: request,
});

export const tests = [
  new RuleTest({
    name: "a snapshot comes from another region",
    expectedResult: true,
    log: copied,
    expectedTitle: "RDS snapshot [ledger-may] copied from [eu-central-1] to [eu-west-1]",
    expectedDedup: "401256739912:eu-west-1:ledger-copy",
    expectedAlertContext: contextOf(copied, {
      source_snapshot_identifier: "ledger-may",
      target_snapshot_identifier: "ledger-copy",
      source_region: "eu-central-1",
      kms_key_id: "N/A",
      copy_tags: true,
    }),
  }),
  new RuleTest({
    name: "a snapshot of a cluster",
    expectedResult: true,
    log: {
      ...copied,
      eventName: "CopyDBClusterSnapshot",
      requestParameters: { sourceRegion: "eu-central-1", sourceDBClusterSnapshotIdentifier: "ledger-all" },
    },
    expectedTitle: "RDS cluster snapshot [ledger-all] copied from [eu-central-1] to [eu-west-1]",
    expectedDedup: "401256739912:eu-west-1:unknown",
  }),
  new RuleTest({
    name: "a copy within the region",
    expectedResult: false,
    log: { ...copied, requestParameters: { ...request, sourceRegion: "eu-west-1" } },
  }),
  new RuleTest({
    name: "the source region is not logged",
    expectedResult: false,
    log: { ...copied, requestParameters: { ...request, sourceRegion: null } },
  }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...copied, errorCode: "DBSnapshotAlreadyExists" },
  }),
  new RuleTest({
    name: "a snapshot is taken",
    expectedResult: false,
    log: { ...copied, eventName: "CreateDBSnapshot" },
  }),
];

export { AWSRDSSnapshotCopiedCrossRegion as rule };
