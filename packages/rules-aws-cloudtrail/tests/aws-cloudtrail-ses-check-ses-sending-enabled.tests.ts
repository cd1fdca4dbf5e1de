import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailSESCheckSESSendingEnabled } from "../src/aws-cloudtrail-ses-check-ses-sending-enabled";
import { cloudTrailLog, contextOf } from "./cloudtrail-log";

const log = cloudTrailLog({ eventSource: "ses.amazonaws.com", eventName: "GetAccountSendingEnabled" });

export const tests = [
  new RuleTest({
    name: "sending is looked up",
    expectedResult: true,
    log,
    expectedAlertContext: contextOf(log, { accountRegion: "401256739912_None" }),
  }),
  new RuleTest({
    name: "sending is switched",
    expectedResult: false,
    log: { ...log, eventName: "UpdateAccountSendingEnabled" },
  }),
];

export { AWSCloudTrailSESCheckSESSendingEnabled as rule };
