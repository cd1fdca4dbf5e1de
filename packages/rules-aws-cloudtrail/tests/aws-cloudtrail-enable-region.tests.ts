import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailEnableRegion } from "../src/aws-cloudtrail-enable-region";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "account.amazonaws.com",
  eventName: "EnableRegion",
  requestParameters: { RegionName: "af-south-1" },
});

export const tests = [
  new RuleTest({
    name: "a region is enabled",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] enabled region [af-south-1]",
  }),
  new RuleTest({ name: "a region is disabled", expectedResult: false, log: { ...log, eventName: "DisableRegion" } }),
];

export { AWSCloudTrailEnableRegion as rule };
