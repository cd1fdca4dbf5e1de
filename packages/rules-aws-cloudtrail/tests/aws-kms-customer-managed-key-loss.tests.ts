import { RuleTest } from "@pypanther/core";
import { AWSKMSCustomerManagedKeyLoss } from "../src/aws-kms-customer-managed-key-loss";
import { cloudTrailLog } from "./cloudtrail-log";

const arn = "arn:aws:kms:eu-west-1:401256739912:key/5d1c0000-0000-4000-8000-00000000000a";
const scheduled = cloudTrailLog({
  eventSource: "kms.amazonaws.com",
  eventName: "ScheduleKeyDeletion",
  resources: [
    { type: "AWS::IAM::Role", ARN: "arn:aws:iam::401256739912:role/deploy" },
    { type: "AWS::KMS::Key", ARN: arn },
  ],
});

export const tests = [
  new RuleTest({
    name: "a key is to be deleted",
    expectedResult: true,
    log: scheduled,
    expectedDedup: arn,
    expectedTitle: `KMS key [${arn}] was disabled or is to be deleted`,
  }),
  new RuleTest({
    name: "a key is disabled and not named",
    expectedResult: true,
    log: { ...scheduled, eventName: "DisableKey", resources: null },
    expectedDedup: "DisableKey",
  }),
  new RuleTest({
    name: "a deletion is cancelled",
    expectedResult: false,
    log: { ...scheduled, eventName: "CancelKeyDeletion" },
  }),
  new RuleTest({
    name: "the call fails",
    expectedResult: false,
    log: { ...scheduled, errorCode: "KMSInvalidStateException" },
  }),
];

export { AWSKMSCustomerManagedKeyLoss as rule };
