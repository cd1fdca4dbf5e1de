import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailSESListIdentities } from "../src/aws-cloudtrail-ses-list-identities";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const log = cloudTrailLog({ eventSource: "ses.amazonaws.com", eventName: "ListIdentities" });

export const tests = [
  new RuleTest({
    name: "identities are listed",
    expectedResult: true,
    log,
    expectedAlertContext: contextOf(log, { accountRegion: "401256739912_None" }),
  }),
  new RuleTest({ name: "an identity is deleted", expectedResult: false, log: { ...log, eventName: "DeleteIdentity" } }),
];

export { AWSCloudTrailSESListIdentities as rule };
