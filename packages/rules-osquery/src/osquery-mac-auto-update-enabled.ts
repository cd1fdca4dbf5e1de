import { contains, LogType, type Reports, Rule, Severity, type When } from "@pypanther/core";

/** Automatic checks for software updates are off on a Mac. */
export class OsqueryMacAutoUpdateEnabled extends Rule {
  id = "Osquery.Mac.AutoUpdateEnabled-prototype";
  displayName = "OSQuery Reports Software Update Checks Disabled";
  logTypes = [LogType.OSQUERY_DIFFERENTIAL];
  tags = ["Osquery", "MacOS", "Security Control", "Defense Evasion:Impair Defenses"];
  reports: Reports = { CIS: ["1.2"], "MITRE ATT&CK": ["TA0005:T1562"] };
  dedupPeriodMinutes = 1440;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Automatic checks for software updates are off on a Mac. Known vulnerabilities stay open.";
  defaultRunbook =
    "1. Turn the checks on again by device management. " +
    "2. Install the updates that are due. " +
    "3. Ask the user whether they turned it off, and look for malware if they did not.";
  defaultReference = "https://support.apple.com/en-gb/guide/mac-help/mchlpx1065/mac";
  summaryAttributes = ["name", "action", "p_any_ip_addresses", "p_any_domain_names"];

  when: When = {
    action: "added",
    name: contains("SoftwareUpdate"),
    "columns.domain": "com.apple.SoftwareUpdate",
    "columns.key": "AutomaticCheckEnabled",
    "columns.value": "false",
  };
}
