import { RuleTest } from "@pypanther/core";
import { AWSSecurityHubFindingEvasion } from "../src/aws-security-hub-finding-evasion";
import { cloudTrailLog } from "./cloudtrail-log";

const log = cloudTrailLog({ eventSource: "securityhub.amazonaws.com", eventName: "BatchUpdateFindings" });

export const tests = [
  new RuleTest({
    name: "findings are updated",
    expectedResult: true,
    log,
    expectedTitle: "Security Hub findings or insights changed in account [401256739912]",
  }),
  new RuleTest({
    name: "an attempt fails",
    expectedResult: true,
    log: { ...log, eventName: "DeleteInsight", errorCode: "AccessDenied" },
  }),
  new RuleTest({ name: "findings are read", expectedResult: false, log: { ...log, eventName: "GetFindings" } }),
  new RuleTest({
    name: "another service has a call of that name",
    expectedResult: false,
    log: { ...log, eventSource: "inspector2.amazonaws.com" },
  }),
];

export { AWSSecurityHubFindingEvasion as rule };
