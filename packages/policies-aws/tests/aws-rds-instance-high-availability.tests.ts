import { PolicyTest } from "@pypanther/core";
import { AWSRDSInstanceHighAvailability } from "../src/aws-rds-instance-high-availability";

const database = {
  ResourceId: "arn:aws:rds:eu-west-1:210987654321:db:bookings",
  ResourceType: "AWS.RDS.Instance",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "bookings",
  MultiAZ: true,
  StorageType: "gp3",
};

export const tests = [
  new PolicyTest({ name: "it stands in several zones", expectedResult: true, resource: database }),
  new PolicyTest({ name: "it stands in one zone", expectedResult: false, resource: { ...database, MultiAZ: false } }),
  new PolicyTest({
    name: "Aurora stands in one zone",
    expectedResult: true,
    resource: { ...database, MultiAZ: false, StorageType: "aurora" },
  }),
  new PolicyTest({
    name: "Aurora does not say where it stands",
    expectedResult: false,
    resource: { ...database, MultiAZ: null, StorageType: "aurora" },
  }),
];

export { AWSRDSInstanceHighAvailability as policy };
