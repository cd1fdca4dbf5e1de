import { PolicyTest } from "@pypanther/core";
import { AWSGuardDutyMasterAccount } from "../src/aws-guardduty-master-account";

const detector = {
  ResourceId: "210987654321:eu-west-1:AWS.GuardDuty.Detector",
  ResourceType: "AWS.GuardDuty.Detector",
  AccountId: "210987654321",
  Region: "eu-west-1",
  Master: { AccountId: "345678901234" },
};

export const overrides = { masterAccountId: "345678901234" };

export const tests = [
  new PolicyTest({ name: "it reports to the right account", expectedResult: true, resource: detector }),
  new PolicyTest({
    name: "it reports to another account",
    expectedResult: false,
    resource: { ...detector, Master: { AccountId: "456789012345" } },
  }),
  new PolicyTest({ name: "it reports to none", expectedResult: false, resource: { ...detector, Master: null } }),
];

export { AWSGuardDutyMasterAccount as policy };
