// Written by `pnpm sync-packs` from the rules in this folder.
export { BoxAccessGranted } from "./box-access-granted";
export { BoxContentWorkflowPolicyViolation } from "./box-content-workflow-policy-violation";
export { BoxEventTriggeredExternally } from "./box-event-triggered-externally";
export { BoxLargeNumberDownloads } from "./box-large-number-downloads";
export { BoxLargeNumberPermissionUpdates } from "./box-large-number-permission-updates";
export { BoxMaliciousContent } from "./box-malicious-content";
export { BoxNewLogin } from "./box-new-login";
export { BoxShieldAnomalousDownload } from "./box-shield-anomalous-download";
export { BoxShieldSuspiciousAlert } from "./box-shield-suspicious-alert";
export { BoxUntrustedDevice } from "./box-untrusted-device";
