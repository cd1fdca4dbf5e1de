import { RuleTest } from "@pypanther/core";
import { SentinelOneAlertPassthrough } from "../src/sentinelone-alert-passthrough";

const alert = {
  p_log_type: "SentinelOne.Activity",
  activitytype: 3608,
  id: "1790046120",
  accountname: "Harbourline",
  primarydescription: "Alert created for till-4.",
  data: { rulename: "Odd child of Excel", severity: "E_HIGH", username: "" },
};

export const tests = [
  new RuleTest({
    name: "an alert is created",
    expectedResult: true,
    log: alert,
    expectedSeverity: "HIGH",
    expectedTitle: "SentinelOne alert of severity [HIGH] by rule [Odd child of Excel]",
    expectedDedup: "s1alerts:1790046120",
    expectedAlertContext: {
      primarydescription: "Alert created for till-4.",
      accountname: "Harbourline",
      accountid: "",
      siteid: "",
      sitename: "",
      groupid: "",
      groupname: "",
      activityuuid: "",
      agentid: "",
      id: "1790046120",
      data: { rulename: "Odd child of Excel", severity: "E_HIGH" },
    },
  }),
  new RuleTest({
    name: "a severity nobody has heard of",
    expectedResult: true,
    log: { ...alert, data: { severity: "constructor" } },
    expectedSeverity: "MEDIUM",
    expectedTitle: "SentinelOne alert of severity unknown by rule of unknown name",
  }),
  new RuleTest({ name: "the type is a text", expectedResult: false, log: { ...alert, activitytype: "3608" } }),
  new RuleTest({ name: "another activity", expectedResult: false, log: { ...alert, activitytype: 19 } }),
];

export { SentinelOneAlertPassthrough as rule };
