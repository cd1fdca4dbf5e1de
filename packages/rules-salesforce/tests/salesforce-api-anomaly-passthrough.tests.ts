import { RuleTest } from "@pypanther/core";
import { SalesforceAPIAnomalyPassthrough } from "../src/salesforce-api-anomaly-passthrough";

const anomaly = {
  p_log_type: "Salesforce.RealtimeEvent",
  EVENT_TYPE: "ApiAnomalyEventStore",
  ORGANIZATION_ID: "00D8d000001Hl",
  REQUEST_ID: "TID:77",
  SOURCE_IP: "203.0.113.44",
  USER_ID: "0058d0000XyMira",
  USERNAME: "mira@harbourline.example",
  SESSION_KEY: "sk-9",
  TIMESTAMP: "2026-04-02T10:00:00Z",
  SCORE: 62.5,
  SUMMARY: "Unusual volume of rows",
};

export const tests = [
  new RuleTest({
    name: "a score of 62.5",
    expectedResult: true,
    log: anomaly,
    expectedSeverity: "HIGH",
    expectedTitle: "[mira@harbourline.example] in Salesforce: [Unusual volume of rows], score [62.5]",
    expectedDedup: "0058d0000XyMira_sk-9_2026-04-02T10:00:00Z",
    expectedAlertContext: {
      "User ID": "0058d0000XyMira",
      Username: "mira@harbourline.example",
      "Session Key": "sk-9",
      "Source IP": "203.0.113.44",
      "User Type": null,
      "Anomaly Score": 62.5,
      Summary: "Unusual volume of rows",
      "Request ID": "TID:77",
      "Organization ID": "00D8d000001Hl",
      "Event Date": null,
    },
  }),
  new RuleTest({
    name: "a score of 80",
    expectedResult: true,
    log: { ...anomaly, SCORE: 80 },
    expectedSeverity: "CRITICAL",
  }),
  new RuleTest({
    name: "a score of 40",
    expectedResult: true,
    log: { ...anomaly, SCORE: 40 },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "a score of 20",
    expectedResult: true,
    log: { ...anomaly, SCORE: 20 },
    expectedSeverity: "LOW",
  }),
  new RuleTest({
    name: "a score that is no number",
    expectedResult: true,
    log: { ...anomaly, SCORE: "95" },
    expectedSeverity: "MEDIUM",
  }),
  new RuleTest({
    name: "a record of nothing but its type",
    expectedResult: true,
    log: { EVENT_TYPE: "ApiAnomalyEventStore" },
    expectedTitle: "an unknown user in Salesforce: unusual API use, score unknown",
    expectedDedup: "unknown_unknown_unknown",
  }),
  new RuleTest({
    name: "another kind of event",
    expectedResult: false,
    log: { ...anomaly, EVENT_TYPE: "ApiEventStore" },
  }),
];

export { SalesforceAPIAnomalyPassthrough as rule };
