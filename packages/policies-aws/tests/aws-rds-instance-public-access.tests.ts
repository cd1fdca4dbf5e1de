import { PolicyTest } from "@pypanther/core";
import { AWSRDSInstancePublicAccess } from "../src/aws-rds-instance-public-access";

const database = {
  ResourceId: "arn:aws:rds:eu-west-1:210987654321:db:bookings",
  ResourceType: "AWS.RDS.Instance",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "bookings",
  PubliclyAccessible: false,
};

export const tests = [
  new PolicyTest({ name: "only the network reaches it", expectedResult: true, resource: database }),
  new PolicyTest({
    name: "the internet reaches it",
    expectedResult: false,
    resource: { ...database, PubliclyAccessible: true },
  }),
];

export { AWSRDSInstancePublicAccess as policy };
