import { LogType, type PantherEvent, type Reports, Rule, Severity, startsWith, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

/** The backdoored version of xz or liblzma (CVE-2024-3094) is installed on a host. */
export class OsqueryLinuxMacVulnerableXZliblzma extends Rule {
  id = "Osquery.Linux.Mac.VulnerableXZliblzma-prototype";
  displayName = "A backdoored version of XZ or liblzma is vulnerable to CVE-2024-3094";
  logTypes = [LogType.OSQUERY_DIFFERENTIAL];
  tags = ["Osquery", "MacOS", "Linux", "Emerging Threats", "Supply Chain Compromise"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195.001"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The backdoored version of xz or liblzma (CVE-2024-3094) is installed on a host. An attacker can take the " +
    "host over by SSH.";
  defaultRunbook =
    "1. Check whether the host offers SSH to the internet. " +
    "2. Install a release before 5.6.0 or a later one without the backdoor. " +
    "3. Search the other hosts for the same packages. " +
    "4. Replace the host if SSH could be reached from outside.";
  defaultReference = "https://gist.github.com/jamesspi/ee8319f55d49b4f44345c626f80c430f";
  summaryAttributes = ["name", "hostIdentifier", "action"];

  when: When = {
    name: () => this.queryNames,
    "columns.version": () => startsWith(this.vulnerableVersions),
  };

  /** The queries that list packages. */
  queryNames: string[] = [
    "pack_vuln-management_homebrew_packages",
    "pack_vuln-management_deb_packages",
    "pack_vuln-management_rpm_packages",
  ];

  /** The packages that carry the backdoor; those whose names begin with "liblzma" count as well. */
  vulnerablePackages: string[] = ["xz", "liblzma", "xz-libs", "xz-utils"];

  /** How the versions with the backdoor begin. */
  vulnerableVersions: string[] = ["5.6.0", "5.6.1"];

  rule(event: PantherEvent) {
    const name = event.string("columns", "name");
    return this.vulnerablePackages.includes(name) || name.startsWith("liblzma");
  }

  title(event: PantherEvent) {
    const software = `${event.text("columns", "name")} ${event.text("columns", "version")}`;
    return `Backdoored [${software}] found on ${titleValue(event.text("hostIdentifier"), "an unknown host")}`;
  }
}
