import { RuleTest } from "@pypanther/core";
import { SentinelOneThreats } from "../src/sentinelone-threats";

const threat = {
  p_log_type: "SentinelOne.Activity",
  activitytype: "19",
  id: "1790046121",
  threatid: "88120",
  data: { confidencelevel: "malicious", filedisplayname: "invoice.exe", computername: "till-4" },
};

export const tests = [
  new RuleTest({
    name: "a threat is found",
    expectedResult: true,
    log: threat,
    expectedSeverity: "HIGH",
    expectedTitle: "SentinelOne found [malicious] threat [invoice.exe] on [till-4]",
    expectedDedup: "s1threat:1790046121",
  }),
  new RuleTest({
    name: "something suspicious is found",
    expectedResult: true,
    log: { ...threat, activitytype: "4109", data: { confidencelevel: "suspicious" } },
    expectedSeverity: "MEDIUM",
    expectedTitle: "SentinelOne found [suspicious] threat without a file name on an unknown computer",
  }),
  new RuleTest({ name: "the type is a number", expectedResult: false, log: { ...threat, activitytype: 19 } }),
  new RuleTest({ name: "another activity", expectedResult: false, log: { ...threat, activitytype: "27" } }),
];

export { SentinelOneThreats as rule };
