import { RuleTest } from "@pypanther/core";
import { AWSRDSSnapshotShared } from "../src/aws-rds-snapshot-shared";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "rds.amazonaws.com",
  eventName: "ModifyDBSnapshotAttribute",
  requestParameters: {
    attributeName: "restore",
    dBSnapshotIdentifier: "ledger-nightly",
    valuesToAdd: ["770918263554"],
  },
  responseElements: { dBInstanceIdentifier: "ledger" },
});

export const tests = [
  new RuleTest({
    name: "a snapshot is shared with another account",
    expectedResult: true,
    log,
    expectedTitle: "RDS snapshot of [ledger] shared by account [401256739912]",
  }),
  new RuleTest({
    name: "a cluster's snapshot is made public",
    expectedResult: true,
    log: {
      ...log,
      eventName: "ModifyDBClusterSnapshotAttribute",
      requestParameters: { ...log.requestParameters, valuesToAdd: ["401256739912", "all"] },
    },
  }),
  new RuleTest({
    name: "it is shared with the own account",
    expectedResult: false,
    log: { ...log, requestParameters: { ...log.requestParameters, valuesToAdd: ["401256739912"] } },
  }),
  new RuleTest({
    name: "a share is taken back",
    expectedResult: false,
    log: { ...log, requestParameters: { attributeName: "restore", valuesToRemove: ["770918263554"] } },
  }),
  new RuleTest({
    name: "another attribute is changed",
    expectedResult: false,
    log: { ...log, requestParameters: { ...log.requestParameters, attributeName: "copy" } },
  }),
];

export { AWSRDSSnapshotShared as rule };
