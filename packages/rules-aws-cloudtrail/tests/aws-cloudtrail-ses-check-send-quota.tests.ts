import { RuleTest } from "@pypanther/core";
import { AWSCloudTrailSESCheckSendQuota } from "../src/aws-cloudtrail-ses-check-send-quota";
import { cloudTrailLog, contextOf, session } from "./cloudtrail-log";

const log = cloudTrailLog({ eventSource: "ses.amazonaws.com", eventName: "GetSendQuota" });
const advisor = {
  ...session,
  sessionContext: { sessionIssuer: { type: "Role", userName: "AWSServiceRoleForTrustedAdvisor" } },
};

export const tests = [
  new RuleTest({
    name: "the quota is looked up",
    expectedResult: true,
    log,
    expectedAlertContext: contextOf(log, { accountRegion: "401256739912_None" }),
  }),
  new RuleTest({ name: "the caller is unknown", expectedResult: true, log: { ...log, userIdentity: null } }),
  new RuleTest({ name: "Trusted Advisor looks it up", expectedResult: false, log: { ...log, userIdentity: advisor } }),
  new RuleTest({ name: "statistics are read", expectedResult: false, log: { ...log, eventName: "GetSendStatistics" } }),
];

export { AWSCloudTrailSESCheckSendQuota as rule };
