// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";
import { BoxEventDataModel } from "@pypanther/data-models";
import { BoxAccessGranted } from "./box-access-granted";
import { BoxContentWorkflowPolicyViolation } from "./box-content-workflow-policy-violation";
import { BoxEventTriggeredExternally } from "./box-event-triggered-externally";
import { BoxLargeNumberDownloads } from "./box-large-number-downloads";
import { BoxLargeNumberPermissionUpdates } from "./box-large-number-permission-updates";
import { BoxMaliciousContent } from "./box-malicious-content";
import { BoxNewLogin } from "./box-new-login";
import { BoxShieldAnomalousDownload } from "./box-shield-anomalous-download";
import { BoxShieldSuspiciousAlert } from "./box-shield-suspicious-alert";
import { BoxUntrustedDevice } from "./box-untrusted-device";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    BoxAccessGranted,
    BoxContentWorkflowPolicyViolation,
    BoxEventTriggeredExternally,
    BoxLargeNumberDownloads,
    BoxLargeNumberPermissionUpdates,
    BoxMaliciousContent,
    BoxNewLogin,
    BoxShieldAnomalousDownload,
    BoxShieldSuspiciousAlert,
    BoxUntrustedDevice,
  ],
  dataModels: [BoxEventDataModel],
});

export {
  BoxAccessGranted,
  BoxContentWorkflowPolicyViolation,
  BoxEventTriggeredExternally,
  BoxLargeNumberDownloads,
  BoxLargeNumberPermissionUpdates,
  BoxMaliciousContent,
  BoxNewLogin,
  BoxShieldAnomalousDownload,
  BoxShieldSuspiciousAlert,
  BoxUntrustedDevice,
};
