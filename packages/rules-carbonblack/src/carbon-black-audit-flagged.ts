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

/** Carbon Black flagged an entry of its audit log, such as repeated failed sign-ins. */
export class CarbonBlackAuditFlagged extends Rule {
  id = "CarbonBlack.Audit.Flagged-prototype";
  displayName = "Carbon Black Log Entry Flagged";
  logTypes = [LogType.CARBON_BLACK_AUDIT];
  tags = ["Credential Access", "Brute Force"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Carbon Black flagged an entry of its audit log as unusual, such as repeated failed sign-ins. Somebody may be " +
    "trying to get into the console.";
  defaultRunbook =
    "1. Read the description of the entry in the title. " +
    "2. Check whether a sign-in succeeded in the end if it is about failed sign-ins. " +
    "3. Ask the user whether it was them, and lock the account if not.";
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
