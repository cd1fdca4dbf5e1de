// Written by `pnpm sync-packs` from the rules in this folder.
export * as AWSGuardDutyCriticalSeverityFinding from "./aws-guardduty-critical-severity-finding.tests";
export * as AWSGuardDutyHighSeverityFinding from "./aws-guardduty-high-severity-finding.tests";
export * as AWSGuardDutyLowSeverityFinding from "./aws-guardduty-low-severity-finding.tests";
export * as AWSGuardDutyMediumSeverityFinding from "./aws-guardduty-medium-severity-finding.tests";
