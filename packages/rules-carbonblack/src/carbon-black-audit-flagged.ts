import {
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { carbonBlackAuditTitle } from "@pypanther/helpers/carbonblack";

/** Carbon Black itself thinks an entry of its audit log worth a look, such as repeated failed sign-ins. */
export class CarbonBlackAuditFlagged extends Rule {
  id = "CarbonBlack.Audit.Flagged-prototype";
  displayName = "Carbon Black Log Entry Flagged";
  logTypes = [LogType.CARBON_BLACK_AUDIT];
  tags = ["Credential Access", "Brute Force"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An entry of Carbon Black's audit log carries the flag that marks the unusual.";
  defaultRunbook =
    "1. Read the description in the title. " +
    "2. For failed sign-ins, check whether one succeeded in the end. " +
    "3. Ask the user whether it was them; if not, lock the account.";
  defaultReference =
    "https://docs.vmware.com/en/VMware-Carbon-Black-Cloud/services/carbon-black-cloud-user-guide/GUID-FB61E4E3-6431-4226-A4E3-5949FB75922B.html";

  when: When = { flagged: true };

  title(event: PantherEvent) {
    return `Carbon Black flagged ${carbonBlackAuditTitle(event)}`;
  }

  /** Updates of sensors are flagged as a matter of course. */
  severity(event: PantherEvent): SeverityOrDefault {
    return event.string("description").startsWith("Requested sensor update") ? "INFO" : "DEFAULT";
  }
}
