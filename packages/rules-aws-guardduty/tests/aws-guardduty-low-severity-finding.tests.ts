import { RuleTest } from "@pypanther/core";
import { AWSGuardDutyLowSeverityFinding } from "../src/aws-guardduty-low-severity-finding";

const finding = {
  p_log_type: "AWS.GuardDuty",
  id: "5ec81f0a97d34b26b0c7e1d94f6a2b83",
  accountId: "401256739912",
  region: "eu-central-1",
  type: "Recon:EC2/PortProbeUnprotectedPort",
  title: "Port 22 of i-0b7d2e4f91c6a3580 is being probed.",
  description: "Seen by detector 7f3a over the last hour.",
  severity: 2,
  resource: { resourceType: "Instance" },
  service: { serviceName: "guardduty", additionalInfo: {}, archived: false, count: 3 },
};

export const tests = [
  new RuleTest({
    name: "a finding of low severity",
    expectedResult: true,
    log: finding,
    expectedSeverity: "LOW",
    expectedTitle: "Port 22 of i-0b7d2e4f91c6a3580 is being probed.",
    expectedAlertContext: {
      description: "Seen by detector 7f3a over the last hour.",
      severity: 2,
      id: "5ec81f0a97d34b26b0c7e1d94f6a2b83",
      type: "Recon:EC2/PortProbeUnprotectedPort",
      resource: { resourceType: "Instance" },
      service: { serviceName: "guardduty", additionalInfo: {}, archived: false, count: 3 },
      accountId: "401256739912",
    },
  }),
  new RuleTest({
    name: "the very lowest severity that is low, as text",
    expectedResult: true,
    log: { ...finding, severity: "0.1" },
  }),
  new RuleTest({
    name: "a finding without a title",
    expectedResult: true,
    log: { ...finding, title: null },
    expectedTitle: "AWS GuardDuty Low Severity Finding",
  }),
  new RuleTest({
    name: "a finding of medium severity",
    expectedResult: false,
    log: { ...finding, severity: 4 },
  }),
  new RuleTest({
    name: "a sample made to try out the set-up",
    expectedResult: false,
    log: { ...finding, service: { ...finding.service, additionalInfo: { sample: true } } },
  }),
];

export { AWSGuardDutyLowSeverityFinding as rule };
