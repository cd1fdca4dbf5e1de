import { LogType, not, Rule, Severity, type When } from "@pypanther/core";

/** A Mac runs a release of macOS that is not on the list of supported ones. */
export class OsqueryUnsupportedMacOS extends Rule {
  id = "Osquery.UnsupportedMacOS-prototype";
  displayName = "Unsupported macOS version";
  logTypes = [LogType.OSQUERY_DIFFERENTIAL];
  tags = ["Osquery", "Compliance"];
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A Mac runs a release of macOS that is not on the list of supported ones. It gets no more security fixes.";
  defaultRunbook =
    "1. Update the Mac, or replace it if it cannot be updated. " +
    "2. Keep it away from sensitive data until then. " +
    "3. Add the release to supportedVersions in the rule if it is new.";
  defaultReference = "https://support.apple.com/en-eg/HT201260";
  summaryAttributes = ["name", "hostIdentifier", "action"];

  when: When = {
    name: "pack_vuln-management_os_version",
    action: "added",
    "columns.platform": "darwin",
    "columns.version": () => not(this.supportedVersions),
  };

  /** The supported releases of macOS. */
  supportedVersions: string[] = ["10.15.1", "10.15.2", "10.15.3"];
}
