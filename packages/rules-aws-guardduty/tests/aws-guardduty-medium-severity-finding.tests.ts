import { RuleTest } from "@pypanther/core";
import { AWSGuardDutyMediumSeverityFinding } from "../src/aws-guardduty-medium-severity-finding";

const finding = {
  p_log_type: "AWS.GuardDuty",
  id: "5ec81f0a97d34b26b0c7e1d94f6a2b83",
  accountId: "401256739912",
  region: "eu-central-1",
  type: "Behavior:EC2/NetworkPortUnusual",
  title: "The instance i-0b7d2e4f91c6a3580 uses the uncommon port 7443.",
  description: "Seen by detector 7f3a over the last hour.",
  severity: 5,
  resource: { resourceType: "Instance" },
  service: { serviceName: "guardduty", additionalInfo: {}, archived: false, count: 3 },
};

export const tests = [
  new RuleTest({
    name: "a finding of medium severity",
    expectedResult: true,
    log: finding,
    expectedSeverity: "MEDIUM",
    expectedTitle: "The instance i-0b7d2e4f91c6a3580 uses the uncommon port 7443.",
    expectedAlertContext: {
      description: "Seen by detector 7f3a over the last hour.",
      severity: 5,
      id: "5ec81f0a97d34b26b0c7e1d94f6a2b83",
      type: "Behavior:EC2/NetworkPortUnusual",
      resource: { resourceType: "Instance" },
      service: { serviceName: "guardduty", additionalInfo: {}, archived: false, count: 3 },
      accountId: "401256739912",
    },
  }),
  new RuleTest({
    name: "the very highest severity that is medium, as text",
    expectedResult: true,
    log: { ...finding, severity: "6.9" },
  }),
  new RuleTest({
    name: "a finding without a title",
    expectedResult: true,
    log: { ...finding, title: null },
    expectedTitle: "AWS GuardDuty Medium Severity Finding",
  }),
  new RuleTest({
    name: "a finding of high severity",
    expectedResult: false,
    log: { ...finding, severity: 7 },
  }),
  new RuleTest({
    name: "a sample made to try out the set-up",
    expectedResult: false,
    log: { ...finding, service: { ...finding.service, additionalInfo: { sample: true } } },
  }),
];

export { AWSGuardDutyMediumSeverityFinding as rule };
