import { PolicyTest } from "@pypanther/core";
import { AWSRedshiftClusterEncryption } from "../src/aws-redshift-cluster-encryption";

const warehouse = {
  ResourceId: "arn:aws:redshift:eu-west-1:210987654321:cluster:voyages",
  ResourceType: "AWS.Redshift.Cluster",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "voyages",
  Encrypted: true,
};

export const tests = [
  new PolicyTest({ name: "it is encrypted", expectedResult: true, resource: warehouse }),
  new PolicyTest({ name: "it is not encrypted", expectedResult: false, resource: { ...warehouse, Encrypted: false } }),
];

export { AWSRedshiftClusterEncryption as policy };
