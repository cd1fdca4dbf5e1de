import { LogType, not, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";

/** The osquery agent of a host is not of the expected release. */
export class OsqueryOutdatedAgent extends Rule {
  id = "Osquery.OutdatedAgent-prototype";
  displayName = "Osquery Agent Outdated";
  logTypes = [LogType.OSQUERY_DIFFERENTIAL];
  tags = ["Osquery", "Compliance"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "The osquery agent of a host is not of the expected release. It may lack queries or fixes.";
  defaultRunbook =
    "1. Update the agent with the tool that installs it. " +
    "2. Check the roll-out, or change latestVersion in the rule, if many hosts are listed. " +
    "3. Find out who installed an old release if a single host went back to one.";
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
