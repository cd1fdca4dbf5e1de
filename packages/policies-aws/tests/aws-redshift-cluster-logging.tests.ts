import { PolicyTest } from "@pypanther/core";
import { AWSRedshiftClusterLogging } from "../src/aws-redshift-cluster-logging";

const warehouse = {
  ResourceId: "arn:aws:redshift:eu-west-1:210987654321:cluster:voyages",
  ResourceType: "AWS.Redshift.Cluster",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "voyages",
  LoggingStatus: { LoggingEnabled: true, BucketName: "harbourline-audit" },
};

export const tests = [
  new PolicyTest({ name: "it is logged", expectedResult: true, resource: warehouse }),
  new PolicyTest({
    name: "it is not logged",
    expectedResult: false,
    resource: { ...warehouse, LoggingStatus: { LoggingEnabled: false } },
  }),
  new PolicyTest({
    name: "nothing is known of its logging",
    expectedResult: false,
    resource: { ...warehouse, LoggingStatus: null },
  }),
];

export { AWSRedshiftClusterLogging as policy };
