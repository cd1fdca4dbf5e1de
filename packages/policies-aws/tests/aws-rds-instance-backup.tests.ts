import { PolicyTest } from "@pypanther/core";
import { AWSRDSInstanceBackup } from "../src/aws-rds-instance-backup";

const database = {
  ResourceId: "arn:aws:rds:eu-west-1:210987654321:db:bookings",
  ResourceType: "AWS.RDS.Instance",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "bookings",
  BackupRetentionPeriod: 7,
};

export const tests = [
  new PolicyTest({ name: "a week of backups is kept", expectedResult: true, resource: database }),
  new PolicyTest({
    name: "no backups are kept",
    expectedResult: false,
    resource: { ...database, BackupRetentionPeriod: 0 },
  }),
  new PolicyTest({
    name: "the period is not known",
    expectedResult: true,
    resource: { ...database, BackupRetentionPeriod: null },
  }),
];

export { AWSRDSInstanceBackup as policy };
