import { PolicyTest } from "@pypanther/core";
import { AWSRedshiftClusterMaintenanceWindow } from "../src/aws-redshift-cluster-maintenance-window";

const warehouse = {
  ResourceId: "arn:aws:redshift:eu-west-1:210987654321:cluster:voyages",
  ResourceType: "AWS.Redshift.Cluster",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "voyages",
  PreferredMaintenanceWindow: "sat:10:30-sat:11:00",
};

export const tests = [
  new PolicyTest({ name: "it has the agreed window", expectedResult: true, resource: warehouse }),
  new PolicyTest({
    name: "it has another window",
    expectedResult: false,
    resource: { ...warehouse, PreferredMaintenanceWindow: "mon:09:00-mon:09:30" },
  }),
];

export { AWSRedshiftClusterMaintenanceWindow as policy };
