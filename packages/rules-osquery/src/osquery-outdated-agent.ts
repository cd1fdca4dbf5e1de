import { LogType, not, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";

/** A host runs another release of osquery than the one you expect, and may miss queries or fixes. */
export class OsqueryOutdatedAgent extends Rule {
  id = "Osquery.OutdatedAgent-prototype";
  displayName = "Osquery Agent Outdated";
  logTypes = [LogType.OSQUERY_DIFFERENTIAL];
  tags = ["Osquery", "Compliance"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "The osquery agent of a host is not of the expected release.";
  defaultRunbook =
    "1. Update the agent, best by the tool that installs it. " +
    "2. If many hosts show up, check the roll-out, or raise the expected release in the rule. " +
    "3. If a single host goes back to an old release, find out who did that.";
  defaultReference = "https://www.osquery.io/downloads/official/5.10.2";
  summaryAttributes = ["name", "hostIdentifier", "action"];

  when: When = {
    name: "pack_it-compliance_osquery_info",
    action: "added",
    "columns.version": () => not(this.latestVersion),
  };

  /** The release that hosts should run. */
  latestVersion = "5.10.2";

  title(event: PantherEvent) {
    return `Osquery of release [${event.text("columns", "version") || "unknown"}] is in use`;
  }
}
