// Written by `pnpm sync-packs` from the rules in this folder.
export { GCPAccessAttemptsViolatingIAPAccessControls } from "./gcp-access-attempts-violating-iap-access-controls";
export { GCPCloudArmorReact2ShellRCEAttempt } from "./gcp-cloud-armor-react2shell-rce-attempt";
