import { RuleTest } from "@pypanther/core";
import { AWSIPSetModified } from "../src/aws-ip-set-modified";
import { cloudTrailLog } from "./cloudtrail-log";

const updated = cloudTrailLog({
  eventSource: "guardduty.amazonaws.com",
  eventName: "UpdateIPSet",
  requestParameters: { ipSetId: "0d51harbour" },
});

export const tests = [
  new RuleTest({
    name: "a list of GuardDuty is updated",
    expectedResult: true,
    log: updated,
    expectedTitle: "IP set changed in account [401256739912]",
  }),
  new RuleTest({
    name: "a list of the firewall is created",
    expectedResult: true,
    log: { ...updated, eventSource: "wafv2.amazonaws.com", eventName: "CreateIPSet" },
  }),
  new RuleTest({ name: "a list is read", expectedResult: false, log: { ...updated, eventName: "GetIPSet" } }),
  new RuleTest({
    name: "the classic firewall",
    expectedResult: false,
    log: { ...updated, eventSource: "waf.amazonaws.com" },
  }),
];

export { AWSIPSetModified as rule };
