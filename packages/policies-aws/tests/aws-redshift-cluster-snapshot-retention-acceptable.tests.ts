import { PolicyTest } from "@pypanther/core";
import { AWSRedshiftClusterSnapshotRetentionAcceptable } from "../src/aws-redshift-cluster-snapshot-retention-acceptable";

const warehouse = {
  ResourceId: "arn:aws:redshift:eu-west-1:210987654321:cluster:voyages",
  ResourceType: "AWS.Redshift.Cluster",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "voyages",
  AutomatedSnapshotRetentionPeriod: 3,
};

export const tests = [
  new PolicyTest({
    name: "snapshots are kept for the shortest time allowed",
    expectedResult: true,
    resource: warehouse,
  }),
  new PolicyTest({
    name: "snapshots are kept for too short a time",
    expectedResult: false,
    resource: { ...warehouse, AutomatedSnapshotRetentionPeriod: 2 },
  }),
  new PolicyTest({
    name: "snapshots are kept for the longest time allowed",
    expectedResult: true,
    resource: { ...warehouse, AutomatedSnapshotRetentionPeriod: 90 },
  }),
  new PolicyTest({
    name: "snapshots are kept for too long",
    expectedResult: false,
    resource: { ...warehouse, AutomatedSnapshotRetentionPeriod: 91 },
  }),
  new PolicyTest({
    name: "the period is not known",
    expectedResult: false,
    resource: { ...warehouse, AutomatedSnapshotRetentionPeriod: null },
  }),
];

export { AWSRedshiftClusterSnapshotRetentionAcceptable as policy };
