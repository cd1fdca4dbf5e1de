import { RuleTest } from "@pypanther/core";
import { AWSGuardDutyHighSeverityFinding } from "../src/aws-guardduty-high-severity-finding";

const finding = {
  p_log_type: "AWS.GuardDuty",
  id: "5ec81f0a97d34b26b0c7e1d94f6a2b83",
  accountId: "401256739912",
  region: "eu-central-1",
  type: "UnauthorizedAccess:EC2/TorClient",
  title: "The instance i-0b7d2e4f91c6a3580 is talking to a Tor guard node.",
  description: "Seen by detector 7f3a over the last hour.",
  severity: 7.6,
  resource: { resourceType: "Instance" },
  service: { serviceName: "guardduty", additionalInfo: {}, archived: false, count: 3 },
};

export const tests = [
  new RuleTest({
    name: "a finding of high severity",
    expectedResult: true,
    log: finding,
    expectedSeverity: "HIGH",
    expectedTitle: "The instance i-0b7d2e4f91c6a3580 is talking to a Tor guard node.",
    expectedAlertContext: {
      description: "Seen by detector 7f3a over the last hour.",
      severity: 7.6,
      id: "5ec81f0a97d34b26b0c7e1d94f6a2b83",
      type: "UnauthorizedAccess:EC2/TorClient",
      resource: { resourceType: "Instance" },
      service: { serviceName: "guardduty", additionalInfo: {}, archived: false, count: 3 },
      accountId: "401256739912",
    },
  }),
  new RuleTest({
    name: "the very highest severity that is high, as text",
    expectedResult: true,
    log: { ...finding, severity: "8.9" },
  }),
  new RuleTest({
    name: "a finding without a title",
    expectedResult: true,
    log: { ...finding, title: null },
    expectedTitle: "AWS GuardDuty High Severity Finding",
  }),
  new RuleTest({
    name: "a finding of critical severity",
    expectedResult: false,
    log: { ...finding, severity: 9 },
  }),
  new RuleTest({
    name: "a sample made to try out the set-up",
    expectedResult: false,
    log: { ...finding, service: { ...finding.service, additionalInfo: { sample: true } } },
  }),
];

export { AWSGuardDutyHighSeverityFinding as rule };
