import { PolicyTest } from "@pypanther/core";
import { AWSRedshiftClusterVersionUpgrade } from "../src/aws-redshift-cluster-version-upgrade";

const warehouse = {
  ResourceId: "arn:aws:redshift:eu-west-1:210987654321:cluster:voyages",
  ResourceType: "AWS.Redshift.Cluster",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "voyages",
  AllowVersionUpgrade: true,
};

export const tests = [
  new PolicyTest({ name: "it upgrades by itself", expectedResult: true, resource: warehouse }),
  new PolicyTest({
    name: "it waits for a person",
    expectedResult: false,
    resource: { ...warehouse, AllowVersionUpgrade: false },
  }),
  new PolicyTest({
    name: "the setting is unknown",
    expectedResult: false,
    resource: { ...warehouse, AllowVersionUpgrade: null },
  }),
];

export { AWSRedshiftClusterVersionUpgrade as policy };
