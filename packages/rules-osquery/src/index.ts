// Written by `pnpm sync-packs` from the rules in this folder.
import { definePack } from "@pypanther/core";

import { OsqueryLinuxAWSCommandExecuted } from "./osquery-linux-aws-command-executed";
import { OsqueryLinuxLoginFromNonOffice } from "./osquery-linux-login-from-non-office";
import { OsqueryLinuxMacVulnerableXZliblzma } from "./osquery-linux-mac-vulnerable-x-zliblzma";
import { OsqueryMacApplicationFirewallSettings } from "./osquery-mac-application-firewall-settings";
import { OsqueryMacAutoUpdateEnabled } from "./osquery-mac-auto-update-enabled";
import { OsqueryMacOSXAttacks } from "./osquery-mac-osx-attacks";
import { OsqueryMacOSXAttacksKeyboardEvents } from "./osquery-mac-osx-attacks-keyboard-events";
import { OsqueryMacUnwantedChromeExtensions } from "./osquery-mac-unwanted-chrome-extensions";
import { OsqueryOSSECRootkitDetected } from "./osquery-ossec-rootkit-detected";
import { OsqueryOutdatedAgent } from "./osquery-outdated-agent";
import { OsquerySSHListener } from "./osquery-ssh-listener";
import { OsquerySuspiciousCron } from "./osquery-suspicious-cron";
import { OsqueryUnsupportedMacOS } from "./osquery-unsupported-mac-os";

const { name, version } = require("../package.json") as { name: string; version: string };

definePack({
  name,
  version,
  rules: [
    OsqueryLinuxAWSCommandExecuted,
    OsqueryLinuxLoginFromNonOffice,
    OsqueryLinuxMacVulnerableXZliblzma,
    OsqueryMacApplicationFirewallSettings,
    OsqueryMacAutoUpdateEnabled,
    OsqueryMacOSXAttacks,
    OsqueryMacOSXAttacksKeyboardEvents,
    OsqueryMacUnwantedChromeExtensions,
    OsqueryOSSECRootkitDetected,
    OsqueryOutdatedAgent,
    OsquerySSHListener,
    OsquerySuspiciousCron,
    OsqueryUnsupportedMacOS,
  ],
  dataModels: [],
});

export {
  OsqueryLinuxAWSCommandExecuted,
  OsqueryLinuxLoginFromNonOffice,
  OsqueryLinuxMacVulnerableXZliblzma,
  OsqueryMacApplicationFirewallSettings,
  OsqueryMacAutoUpdateEnabled,
  OsqueryMacOSXAttacks,
  OsqueryMacOSXAttacksKeyboardEvents,
  OsqueryMacUnwantedChromeExtensions,
  OsqueryOSSECRootkitDetected,
  OsqueryOutdatedAgent,
  OsquerySSHListener,
  OsquerySuspiciousCron,
  OsqueryUnsupportedMacOS,
};
