import { PolicyTest } from "@pypanther/core";
import { AWSRDSInstanceSnapshotPublicAccess } from "../src/aws-rds-instance-snapshot-public-access";

const database = {
  ResourceId: "arn:aws:rds:eu-west-1:210987654321:db:bookings",
  ResourceType: "AWS.RDS.Instance",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "bookings",
};

const shared = (...accounts: string[]) => ({
  ...database,
  SnapshotAttributes: [
    {
      DBSnapshotIdentifier: "bookings-may",
      DBSnapshotAttributes: [{ AttributeName: "restore", AttributeValues: accounts }],
    },
  ],
});

export const tests = [
  new PolicyTest({ name: "it has no snapshots", expectedResult: true, resource: database }),
  new PolicyTest({ name: "its snapshots are shared with nobody", expectedResult: true, resource: shared() }),
  new PolicyTest({
    name: "a snapshot is shared with one account",
    expectedResult: true,
    resource: shared("345678901234"),
  }),
  new PolicyTest({
    name: "a snapshot is shared with everybody",
    expectedResult: false,
    resource: shared("345678901234", "all"),
  }),
  new PolicyTest({
    name: "everybody is named as a text",
    expectedResult: false,
    resource: {
      ...database,
      SnapshotAttributes: [{ DBSnapshotAttributes: [{ AttributeName: "restore", AttributeValues: "all" }] }],
    },
  }),
  new PolicyTest({
    name: "another attribute names everybody",
    expectedResult: true,
    resource: {
      ...database,
      SnapshotAttributes: [{ DBSnapshotAttributes: [{ AttributeName: "other", AttributeValues: ["all"] }] }],
    },
  }),
];

export { AWSRDSInstanceSnapshotPublicAccess as policy };
