// Written by `pnpm sync-packs` from the rules in this folder.
export * as BoxAccessGranted from "./box-access-granted.tests";
export * as BoxContentWorkflowPolicyViolation from "./box-content-workflow-policy-violation.tests";
export * as BoxEventTriggeredExternally from "./box-event-triggered-externally.tests";
export * as BoxLargeNumberDownloads from "./box-large-number-downloads.tests";
export * as BoxLargeNumberPermissionUpdates from "./box-large-number-permission-updates.tests";
export * as BoxMaliciousContent from "./box-malicious-content.tests";
export * as BoxNewLogin from "./box-new-login.tests";
export * as BoxShieldAnomalousDownload from "./box-shield-anomalous-download.tests";
export * as BoxShieldSuspiciousAlert from "./box-shield-suspicious-alert.tests";
export * as BoxUntrustedDevice from "./box-untrusted-device.tests";
