import { RuleTest } from "@pypanther/core";
import { TracebitAlert } from "../src/tracebit-alert";

const bucketRead = {
  p_log_type: "Tracebit.Alert",
  alert_id: "0d9a4b7e-3b33-4f6e-b2a5-6b1d90c6a001",
  message: "Canary bucket was read",
  severity: "Medium",
  tracebit_portal_url: "https://harbourline.tracebit.example/alerts/0d9a4b7e",
  discriminator: { type: "tracebit_alert_log", subtype: "canary_resource_accessed" },
  canary: { name: "harbourline-payroll-archive", type: "AWS::S3::Bucket" },
  event: { operation: "GetObject", request: { ip: "198.51.100.140" } },
};

export const tests = [
  new RuleTest({
    name: "a canary is used",
    expectedResult: true,
    log: bucketRead,
    expectedTitle: "Canary bucket was read",
    expectedSeverity: "MEDIUM",
    expectedDedup: "0d9a4b7e-3b33-4f6e-b2a5-6b1d90c6a001",
    expectedReference: "https://harbourline.tracebit.example/alerts/0d9a4b7e",
    expectedAlertContext: { name: "harbourline-payroll-archive", type: "AWS::S3::Bucket" },
  }),
  new RuleTest({
    name: "Tracebit takes it for severe",
    expectedResult: true,
    log: { ...bucketRead, severity: "High" },
    expectedSeverity: "HIGH",
  }),
  new RuleTest({
    name: "an alert without text and canary",
    expectedResult: true,
    log: { ...bucketRead, message: null, canary: null },
    expectedTitle: "Tracebit canary used",
    expectedAlertContext: {},
  }),
  new RuleTest({
    name: "another kind of log",
    expectedResult: false,
    log: { ...bucketRead, discriminator: { ...bucketRead.discriminator, type: "tracebit_health_log" } },
  }),
];

export { TracebitAlert as rule };
