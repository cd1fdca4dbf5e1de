import { PolicyTest } from "@pypanther/core";
import { AWSRDSInstanceAutoMinorVersionUpgradeEnabled } from "../src/aws-rds-instance-auto-minor-version-upgrade-enabled";

const database = {
  ResourceId: "arn:aws:rds:eu-west-1:210987654321:db:bookings",
  ResourceType: "AWS.RDS.Instance",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Name: "bookings",
  AutoMinorVersionUpgrade: true,
};

export const tests = [
  new PolicyTest({ name: "it upgrades by itself", expectedResult: true, resource: database }),
  new PolicyTest({
    name: "it waits for a person",
    expectedResult: false,
    resource: { ...database, AutoMinorVersionUpgrade: false },
  }),
  new PolicyTest({
    name: "the setting is unknown",
    expectedResult: false,
    resource: { ...database, AutoMinorVersionUpgrade: null },
  }),
];

export { AWSRDSInstanceAutoMinorVersionUpgradeEnabled as policy };
