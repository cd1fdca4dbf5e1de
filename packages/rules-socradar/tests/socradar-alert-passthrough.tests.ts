import { RuleTest } from "@pypanther/core";
import { SOCRadarAlertPassthrough } from "../src/socradar-alert-passthrough";

const alarm = {
  p_log_type: "SOCRadar.Incidents",
  alarm_id: 7202,
  alarm_asset: "harbourline.example",
  alarm_text: "A domain that looks like yours was registered.",
  alarm_risk_level: "high",
  alarm_type_details: {
    alarm_main_type: "Brand Protection",
    alarm_sub_type: "Look-alike Domain",
    alarm_default_mitigation_plan: "Have it taken down.",
  },
  content: { phishing_domain: "harbour1ine.example", compromised_ips: [], username: null, note: "x" },
  status: "OPEN",
};

export const tests = [
  new RuleTest({
    name: "an alarm is open",
    expectedResult: true,
    log: alarm,
    expectedTitle: "SOCRadar alarm [high]: [Brand Protection] [Look-alike Domain]",
    expectedDedup: "7202",
    expectedSeverity: "HIGH",
    expectedAlertContext: {
      alarm_id: 7202,
      alarm_asset: "harbourline.example",
      alarm_text: "A domain that looks like yours was registered.",
      main_type: "Brand Protection",
      sub_type: "Look-alike Domain",
      status: "OPEN",
      mitigation: "Have it taken down.",
      phishing_domain: "harbour1ine.example",
    },
  }),
  new RuleTest({
    name: "the alarm says little",
    expectedResult: true,
    log: { p_log_type: "SOCRadar.Incidents", content: null },
    expectedTitle: "SOCRadar alarm of unknown level: unknown type",
    expectedSeverity: "INFO",
  }),
  new RuleTest({
    name: "the level is none of ours",
    expectedResult: true,
    log: { ...alarm, alarm_risk_level: "severe" },
    expectedSeverity: "INFO",
  }),
  new RuleTest({ name: "the alarm is closed", expectedResult: false, log: { ...alarm, status: "CLOSED" } }),
];

export { SOCRadarAlertPassthrough as rule };
