// Written by `pnpm sync-packs` from the rules in this folder.
export { OsqueryLinuxAWSCommandExecuted } from "./osquery-linux-aws-command-executed";
export { OsqueryLinuxLoginFromNonOffice } from "./osquery-linux-login-from-non-office";
export { OsqueryLinuxMacVulnerableXZliblzma } from "./osquery-linux-mac-vulnerable-xz-liblzma";
export { OsqueryMacApplicationFirewallSettings } from "./osquery-mac-application-firewall-settings";
export { OsqueryMacAutoUpdateEnabled } from "./osquery-mac-auto-update-enabled";
export { OsqueryMacOSXAttacks } from "./osquery-mac-osx-attacks";
export { OsqueryMacOSXAttacksKeyboardEvents } from "./osquery-mac-osx-attacks-keyboard-events";
export { OsqueryMacUnwantedChromeExtensions } from "./osquery-mac-unwanted-chrome-extensions";
export { OsqueryOSSECRootkitDetected } from "./osquery-ossec-rootkit-detected";
export { OsqueryOutdatedAgent } from "./osquery-outdated-agent";
export { OsquerySSHListener } from "./osquery-ssh-listener";
export { OsquerySuspiciousCron } from "./osquery-suspicious-cron";
export { OsqueryUnsupportedMacOS } from "./osquery-unsupported-mac-os";
