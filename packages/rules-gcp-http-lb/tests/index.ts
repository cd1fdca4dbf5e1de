// Written by `pnpm sync-packs` from the rules in this folder.
export * as GCPAccessAttemptsViolatingIAPAccessControls from "./gcp-access-attempts-violating-iap-access-controls.tests";
export * as GCPCloudArmorReact2ShellRCEAttempt from "./gcp-cloud-armor-react2shell-rce-attempt.tests";
