export * as cloudtrailStopped from "./aws-cloudtrail-stopped";
export * as guarddutyHighSeverity from "./aws-guardduty-high-severity";
