import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailIAMCompromisedKeyQuarantine } from "../src/aws-cloudtrail-iam-compromised-key-quarantine";
import { cloudTrailLog } from "./cloudtrail-log";

const quarantined = cloudTrailLog({
  eventSource: "iam.amazonaws.com",
  eventName: "AttachUserPolicy",
  requestParameters: { userName: "ines", policyArn: "arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV2" },
});

export const tests = [
  new RuleTest({
    name: "a user is quarantined",
    expectedResult: true,
    log: quarantined,
    expectedTitle: "AWS quarantined a leaked key of [ines] in account [401256739912]",
  }),
  new RuleTest({
    name: "a role is quarantined and nothing else known",
    expectedResult: true,
    log: {
      ...quarantined,
      eventName: "AttachRolePolicy",
      recipientAccountId: null,
      requestParameters: { policyArn: "arn:aws:iam::aws:policy/AWSCompromisedKeyQuarantineV2" },
    },
    expectedTitle: "AWS quarantined a leaked key of an unknown user in an unknown account",
  }),
  new RuleTest({
    name: "another policy",
    expectedResult: false,
    log: {
      ...quarantined,
      requestParameters: { userName: "ines", policyArn: "arn:aws:iam::aws:policy/ReadOnlyAccess" },
    },
  }),
  new RuleTest({
    name: "the quarantine ends",
    expectedResult: false,
    log: { ...quarantined, eventName: "DetachUserPolicy" },
  }),
];

export { AWSCloudTrailIAMCompromisedKeyQuarantine as rule };
