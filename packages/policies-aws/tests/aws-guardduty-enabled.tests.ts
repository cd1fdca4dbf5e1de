import { PolicyTest } from "@pypanther/core";
import { AWSGuardDutyEnabled } from "../src/aws-guardduty-enabled";

const detectors = {
  ResourceId: "210987654321::AWS.GuardDuty.Detector.Meta",
  ResourceType: "AWS.GuardDuty.Detector.Meta",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Detectors: ["210987654321:eu-west-1:AWS.GuardDuty.Detector", "210987654321:eu-north-1:AWS.GuardDuty.Detector"],
};

export const overrides = { regionsRequired: ["eu-west-1", "eu-north-1"] };

export const tests = [
  new PolicyTest({ name: "every region has a detector", expectedResult: true, resource: detectors }),
  new PolicyTest({
    name: "a region has none",
    expectedResult: false,
    resource: { ...detectors, Detectors: ["210987654321:eu-west-1:AWS.GuardDuty.Detector"] },
  }),
  new PolicyTest({ name: "there is no detector", expectedResult: false, resource: { ...detectors, Detectors: null } }),
];

export { AWSGuardDutyEnabled as policy };
