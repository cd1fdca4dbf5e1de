import { RuleTest } from "@pypanther/core";
import { AWSGuardDutyCriticalSeverityFinding } from "../src/aws-guardduty-critical-severity-finding";

const finding = {
  p_log_type: "AWS.GuardDuty",
  id: "5ec81f0a97d34b26b0c7e1d94f6a2b83",
  accountId: "401256739912",
  region: "eu-central-1",
  type: "AttackSequence:S3/CompromisedData",
  title: "Objects of the bucket harbourline-invoices may have been stolen through the role etl-loader.",
  description: "Seen by detector 7f3a over the last hour.",
  severity: 9.4,
  resource: { resourceType: "AttackSequence" },
  service: { serviceName: "guardduty", additionalInfo: {}, archived: false, count: 3 },
};

export const tests = [
  new RuleTest({
    name: "a finding of critical severity",
    expectedResult: true,
    log: finding,
    expectedSeverity: "CRITICAL",
    expectedTitle: "Objects of the bucket harbourline-invoices may have been stolen through the role etl-loader.",
    expectedAlertContext: {
      description: "Seen by detector 7f3a over the last hour.",
      severity: 9.4,
      id: "5ec81f0a97d34b26b0c7e1d94f6a2b83",
      type: "AttackSequence:S3/CompromisedData",
      resource: { resourceType: "AttackSequence" },
      service: { serviceName: "guardduty", additionalInfo: {}, archived: false, count: 3 },
      accountId: "401256739912",
    },
  }),
  new RuleTest({
    name: "the very highest severity that is critical, as text",
    expectedResult: true,
    log: { ...finding, severity: "10" },
  }),
  new RuleTest({
    name: "a finding without a title",
    expectedResult: true,
    log: { ...finding, title: null },
    expectedTitle: "AWS GuardDuty Critical Severity Finding",
  }),
  new RuleTest({
    name: "a finding of high severity",
    expectedResult: false,
    log: { ...finding, severity: 8.9 },
  }),
  new RuleTest({
    name: "a sample made to try out the set-up",
    expectedResult: false,
    log: { ...finding, service: { ...finding.service, additionalInfo: { sample: true } } },
  }),
];

export { AWSGuardDutyCriticalSeverityFinding as rule };
