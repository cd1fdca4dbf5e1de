import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailSESCheckIdentityVerifications } from "../src/aws-cloudtrail-ses-check-identity-verifications";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const log = cloudTrailLog({ eventSource: "ses.amazonaws.com", eventName: "GetIdentityVerificationAttributes" });

export const tests = [
  new RuleTest({
    name: "verifications are looked up",
    expectedResult: true,
    log,
    expectedAlertContext: contextOf(log, { accountRegion: "401256739912_None" }),
  }),
  new RuleTest({
    name: "identities are verified",
    expectedResult: false,
    log: { ...log, eventName: "VerifyDomainIdentity" },
  }),
];

export { AWSCloudTrailSESCheckIdentityVerifications as rule };
