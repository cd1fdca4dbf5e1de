// Written by `pnpm sync-packs` from the rules in this folder.
export { AWSGuardDutyCriticalSeverityFinding } from "./aws-guardduty-critical-severity-finding";
export { AWSGuardDutyHighSeverityFinding } from "./aws-guardduty-high-severity-finding";
export { AWSGuardDutyLowSeverityFinding } from "./aws-guardduty-low-severity-finding";
export { AWSGuardDutyMediumSeverityFinding } from "./aws-guardduty-medium-severity-finding";
