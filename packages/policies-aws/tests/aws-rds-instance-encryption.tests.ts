import { PolicyTest } from "@pypanther/core";
import { AWSRDSInstanceEncryption } from "../src/aws-rds-instance-encryption";

const database = {
  ResourceId: "arn:aws:rds:eu-west-1:210987654321:db:bookings",
  ResourceType: "AWS.RDS.Instance",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "bookings",
  KmsKeyId: "arn:aws:kms:eu-west-1:210987654321:key/2b7d",
};

export const tests = [
  new PolicyTest({ name: "a key encrypts it", expectedResult: true, resource: database }),
  new PolicyTest({ name: "no key encrypts it", expectedResult: false, resource: { ...database, KmsKeyId: null } }),
];

export { AWSRDSInstanceEncryption as policy };
