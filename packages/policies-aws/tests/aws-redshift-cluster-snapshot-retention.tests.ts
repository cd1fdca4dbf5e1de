import { PolicyTest } from "@pypanther/core";
import { AWSRedshiftClusterSnapshotRetention } from "../src/aws-redshift-cluster-snapshot-retention";

const warehouse = {
  ResourceId: "arn:aws:redshift:eu-west-1:210987654321:cluster:voyages",
  ResourceType: "AWS.Redshift.Cluster",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "voyages",
  AutomatedSnapshotRetentionPeriod: 3,
};

export const tests = [
  new PolicyTest({ name: "snapshots are kept long enough", expectedResult: true, resource: warehouse }),
  new PolicyTest({
    name: "snapshots are kept for two days",
    expectedResult: false,
    resource: { ...warehouse, AutomatedSnapshotRetentionPeriod: 2 },
  }),
  new PolicyTest({
    name: "the period is not known",
    expectedResult: false,
    resource: { ...warehouse, AutomatedSnapshotRetentionPeriod: null },
  }),
];

export { AWSRedshiftClusterSnapshotRetention as policy };
