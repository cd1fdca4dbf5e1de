import { RuleTest } from "@pypanther/core";
import { AWSRDSManualSnapshotCreated } from "../src/aws-rds-manual-snapshot-created";
import { cloudTrailLog } from "./cloudtrail-log";

const taken = cloudTrailLog({
  eventSource: "rds.amazonaws.com",
  eventName: "CreateDBSnapshot",
  responseElements: { dBInstanceIdentifier: "ledger-1", snapshotType: "manual" },
});

export const tests = [
  new RuleTest({
    name: "a snapshot is taken by hand",
    expectedResult: true,
    log: taken,
    expectedTitle: "Snapshot of RDS instance [ledger-1] taken in account [401256739912]",
  }),
  new RuleTest({
    name: "a public snapshot is taken",
    expectedResult: true,
    log: { ...taken, responseElements: { dBInstanceIdentifier: "ledger-1", snapshotType: "public" } },
  }),
  new RuleTest({
    name: "a snapshot is taken automatically",
    expectedResult: false,
    log: { ...taken, responseElements: { dBInstanceIdentifier: "ledger-1", snapshotType: "automated" } },
  }),
  new RuleTest({
    name: "a snapshot of a cluster",
    expectedResult: false,
    log: { ...taken, eventName: "CreateDBClusterSnapshot" },
  }),
  new RuleTest({ name: "nothing came of the call", expectedResult: false, log: { ...taken, responseElements: null } }),
];

export { AWSRDSManualSnapshotCreated as rule };
