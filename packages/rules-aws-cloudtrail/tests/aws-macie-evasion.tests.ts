import { RuleTest } from "@pypanther/core";
import { AWSMacieEvasion } from "../src/aws-macie-evasion";
import { cloudTrailLog, user } from "./cloudtrail-log";

const disabled = cloudTrailLog({ eventSource: "macie2.amazonaws.com", eventName: "DisableMacie", userIdentity: user });

export const tests = [
  new RuleTest({
    name: "Macie is disabled",
    expectedResult: true,
    log: disabled,
    expectedTitle: "[arn:aws:iam::401256739912:user/ines] weakened Macie in account [401256739912]",
  }),
  new RuleTest({
    name: "findings are archived in the classic service",
    expectedResult: true,
    log: { ...disabled, eventSource: "macie.amazonaws.com", eventName: "ArchiveFindings" },
  }),
  new RuleTest({ name: "findings are read", expectedResult: false, log: { ...disabled, eventName: "GetFindings" } }),
  new RuleTest({
    name: "GuardDuty archives findings",
    expectedResult: false,
    log: { ...disabled, eventSource: "guardduty.amazonaws.com", eventName: "ArchiveFindings" },
  }),
  new RuleTest({ name: "no source is logged", expectedResult: false, log: { ...disabled, eventSource: null } }),
];

export { AWSMacieEvasion as rule };
