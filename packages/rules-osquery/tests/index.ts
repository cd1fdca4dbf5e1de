// Written by `pnpm sync-packs` from the rules in this folder.
export * as OsqueryLinuxAWSCommandExecuted from "./osquery-linux-aws-command-executed.tests";
export * as OsqueryLinuxLoginFromNonOffice from "./osquery-linux-login-from-non-office.tests";
export * as OsqueryLinuxMacVulnerableXZliblzma from "./osquery-linux-mac-vulnerable-xz-liblzma.tests";
export * as OsqueryMacApplicationFirewallSettings from "./osquery-mac-application-firewall-settings.tests";
export * as OsqueryMacAutoUpdateEnabled from "./osquery-mac-auto-update-enabled.tests";
export * as OsqueryMacOSXAttacks from "./osquery-mac-osx-attacks.tests";
export * as OsqueryMacOSXAttacksKeyboardEvents from "./osquery-mac-osx-attacks-keyboard-events.tests";
export * as OsqueryMacUnwantedChromeExtensions from "./osquery-mac-unwanted-chrome-extensions.tests";
export * as OsqueryOSSECRootkitDetected from "./osquery-ossec-rootkit-detected.tests";
export * as OsqueryOutdatedAgent from "./osquery-outdated-agent.tests";
export * as OsquerySSHListener from "./osquery-ssh-listener.tests";
export * as OsquerySuspiciousCron from "./osquery-suspicious-cron.tests";
export * as OsqueryUnsupportedMacOS from "./osquery-unsupported-mac-os.tests";
