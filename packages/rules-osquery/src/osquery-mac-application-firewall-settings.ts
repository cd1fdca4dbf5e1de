import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { osqueryHost } from "@pypanther/helpers/osquery";

/** osquery writes numbers as text. */
function integerIn(event: PantherEvent, column: string): number | null {
  const text = event.text("columns", column).trim();
  return /^[+-]?\d+$/.test(text) ? Number(text) : null;
}

/** The application firewall of a Mac, or its stealth mode, is off. */
export class OsqueryMacApplicationFirewallSettings extends Rule {
  id = "Osquery.Mac.ApplicationFirewallSettings-prototype";
  displayName = "MacOS ALF is misconfigured";
  logTypes = [LogType.OSQUERY_DIFFERENTIAL];
  tags = ["Osquery", "MacOS", "Security Control", "Defense Evasion:Impair Defenses"];
  reports: Reports = { CIS: ["2.6.3", "2.6.4"], "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The application firewall of a Mac, or its stealth mode, is off. Services on the Mac can be found and " +
    "attacked.";
  defaultRunbook =
    "1. Ask the Mac's user whether they turned it off, and why. " +
    "2. Turn it on again by device management. " +
    "3. Check the other Macs of the same group. " +
    "4. Look for malware if the user did not turn it off.";
  defaultReference = "https://support.apple.com/en-us/HT201642";
  summaryAttributes = ["name", "hostIdentifier", "action"];

  when: When = { action: "added", name: () => this.queries };

  /** The queries that tell of the firewall. */
  queries: string[] = ["pack_incident-response_alf", "pack/mac-cis/ApplicationFirewall"];

  rule(event: PantherEvent) {
    const state = integerIn(event, "global_state");
    return state === 0 || (state !== null && integerIn(event, "stealth_enabled") === 0);
  }

  title(event: PantherEvent) {
    return `The firewall of ${osqueryHost(event)} is off or visible`;
  }
}
