import { RuleTest } from "@pypanther/core";
import { AWSRDSPublicRestore } from "../src/aws-rds-public-restore";
import { cloudTrailLog } from "./cloudtrail-log";

const restored = cloudTrailLog({
  eventSource: "rds.amazonaws.com",
  eventName: "RestoreDBInstanceFromDBSnapshot",
  responseElements: { dBInstanceIdentifier: "ledger-copy", publiclyAccessible: true },
});

export const tests = [
  new RuleTest({
    name: "a public copy is made",
    expectedResult: true,
    log: restored,
    expectedTitle: "RDS snapshot restored to a public instance in account [401256739912]",
  }),
  new RuleTest({
    name: "a private copy is made",
    expectedResult: false,
    log: { ...restored, responseElements: { dBInstanceIdentifier: "ledger-copy", publiclyAccessible: false } },
  }),
  new RuleTest({
    name: "nothing came of the call",
    expectedResult: false,
    log: { ...restored, responseElements: null },
  }),
  new RuleTest({
    name: "a public instance is created",
    expectedResult: false,
    log: { ...restored, eventName: "CreateDBInstance" },
  }),
];

export { AWSRDSPublicRestore as rule };
