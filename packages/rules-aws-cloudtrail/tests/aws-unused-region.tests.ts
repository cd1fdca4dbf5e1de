import { RuleTest } from "@pypanther/core";
import { AWSUnusedRegion } from "../src/aws-unused-region";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "ec2.amazonaws.com",
  eventName: "RunInstances",
  readOnly: false,
  awsRegion: "eu-west-3",
});

export const tests = [
  new RuleTest({
    name: "an instance is started in an unused region",
    expectedResult: true,
    log,
    expectedTitle: "[deploy] changed something in the unused region [eu-west-3]",
  }),
  new RuleTest({ name: "the region is in use", expectedResult: false, log: { ...log, awsRegion: "eu-west-1" } }),
  new RuleTest({ name: "the region is only looked at", expectedResult: false, log: { ...log, readOnly: true } }),
  new RuleTest({
    name: "the event does not say whether it changed anything",
    expectedResult: false,
    log: { ...log, readOnly: null },
  }),
];

export { AWSUnusedRegion as rule };
