import { RuleTest } from "@pypanther/core";
import { AWSEC2EBSEncryptionDisabled } from "../src/aws-ec2-ebs-encryption-disabled";
import { cloudTrailLog } from "./cloudtrail-log";

const disabled = cloudTrailLog({ eventSource: "ec2.amazonaws.com", eventName: "DisableEbsEncryptionByDefault" });

export const tests = [
  new RuleTest({
    name: "encryption by default is switched off",
    expectedResult: true,
    log: disabled,
    expectedTitle: "EBS encryption by default was switched off in account [401256739912], [eu-west-1]",
  }),
  new RuleTest({
    name: "the attempt fails",
    expectedResult: true,
    log: { ...disabled, errorCode: "Client.UnauthorizedOperation" },
  }),
  new RuleTest({
    name: "it is switched on",
    expectedResult: false,
    log: { ...disabled, eventName: "EnableEbsEncryptionByDefault" },
  }),
];

export { AWSEC2EBSEncryptionDisabled as rule };
