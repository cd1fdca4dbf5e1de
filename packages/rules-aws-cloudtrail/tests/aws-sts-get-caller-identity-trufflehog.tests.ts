import { RuleTest } from "@pypanther/core";
import { AWSSTSGetCallerIdentityTruffleHog } from "../src/aws-sts-get-caller-identity-trufflehog";
import { cloudTrailLog, user } from "./cloudtrail-log";

const log = cloudTrailLog({
  eventSource: "sts.amazonaws.com",
  eventName: "GetCallerIdentity",
  userIdentity: user,
  userAgent: "TruffleHog",
});

export const tests = [
  new RuleTest({
    name: "the scanner tries a key",
    expectedResult: true,
    log,
    expectedTitle: "TruffleHog at [198.51.100.77] tried a key of [arn:aws:iam::401256739912:user/ines]",
  }),
  new RuleTest({
    name: "the scanner writes its name in another way",
    expectedResult: true,
    log: { ...log, userAgent: "aws-sdk-go-v2/1.30 trufflehog-v3" },
  }),
  new RuleTest({
    name: "the command line asks the same",
    expectedResult: false,
    log: { ...log, userAgent: "aws-cli/2.17.4" },
  }),
  new RuleTest({
    name: "the scanner's key is tried on something else",
    expectedResult: false,
    log: { ...log, eventName: "GetSessionToken" },
  }),
];

export { AWSSTSGetCallerIdentityTruffleHog as rule };
