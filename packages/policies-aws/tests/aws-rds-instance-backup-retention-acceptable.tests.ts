import { PolicyTest } from "@pypanther/core";
import { AWSRDSInstanceBackupRetentionAcceptable } from "../src/aws-rds-instance-backup-retention-acceptable";

const database = {
  ResourceId: "arn:aws:rds:eu-west-1:210987654321:db:bookings",
  ResourceType: "AWS.RDS.Instance",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "bookings",
  BackupRetentionPeriod: 7,
};

export const tests = [
  new PolicyTest({ name: "backups are kept for the shortest time allowed", expectedResult: true, resource: database }),
  new PolicyTest({
    name: "backups are kept for too short a time",
    expectedResult: false,
    resource: { ...database, BackupRetentionPeriod: 6 },
  }),
  new PolicyTest({
    name: "backups are kept for the longest time allowed",
    expectedResult: true,
    resource: { ...database, BackupRetentionPeriod: 180 },
  }),
  new PolicyTest({
    name: "backups are kept for too long",
    expectedResult: false,
    resource: { ...database, BackupRetentionPeriod: 181 },
  }),
  new PolicyTest({
    name: "the period is not known",
    expectedResult: false,
    resource: { ...database, BackupRetentionPeriod: null },
  }),
];

export { AWSRDSInstanceBackupRetentionAcceptable as policy };
