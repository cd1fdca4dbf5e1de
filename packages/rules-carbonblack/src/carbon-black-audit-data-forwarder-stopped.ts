import { LogType, type PantherEvent, type Reports, Rule, Severity, startsWith, type When } from "@pypanther/core";
import { carbonBlackActor, carbonBlackAuditTitle } from "@pypanther/helpers/carbonblack";

function isDeletion(event: PantherEvent): boolean {
  return event.string("description").startsWith("Deleted Config: ");
}

function isDisabling(event: PantherEvent): boolean {
  const description = event.string("description");
  return description.startsWith("Updated Config: ") && description.includes('"enabled":false');
}

/** A data forwarder was deleted or disabled in Carbon Black. */
export class CarbonBlackAuditDataForwarderStopped extends Rule {
  id = "CarbonBlack.Audit.Data.Forwarder.Stopped-prototype";
  displayName = "Carbon Black Data Forwarder Stopped";
  logTypes = [LogType.CARBON_BLACK_AUDIT];
  tags = ["Defense Evasion", "Impair Defenses", "Disable or Modify Cloud Logs"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.008"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A data forwarder was deleted or disabled in Carbon Black, so endpoint data no longer reaches the SIEM. An " +
    "attacker may do this to hide what follows.";
  defaultRunbook =
    "1. Ask the team that runs the SIEM whether the stream is being moved. " +
    "2. Set the forwarder up again if it is not. " +
    "3. Search the console for alerts of the time without it, and the audit log for other changes of the user. " +
    "4. Suspend the user who stopped it if it was an attack.";
  defaultReference =
    "https://docs.vmware.com/en/VMware-Carbon-Black-Cloud/services/carbon-black-cloud-user-guide/GUID-E8D33F72-BABB-4157-A908-D8BBDB5AF349.html";

  when: When = {
    requestUrl: startsWith("/data_forwarder/"),
    description: startsWith("Deleted Config: ", "Updated Config: "),
  };

  rule(event: PantherEvent) {
    return isDeletion(event) || isDisabling(event);
  }

  title(event: PantherEvent) {
    return `Carbon Black data forwarder ${isDeletion(event) ? "deleted" : "disabled"} by ${carbonBlackActor(event)}`;
  }

  description(event: PantherEvent) {
    return `A data forwarder was stopped by ${carbonBlackAuditTitle(event)}`;
  }
}
