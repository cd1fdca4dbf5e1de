import { LogType, type PantherEvent, type Reports, Rule, Severity, startsWith, type When } from "@pypanther/core";
import { carbonBlackActor, carbonBlackAuditTitle } from "@pypanther/helpers/carbonblack";

function isDeletion(event: PantherEvent): boolean {
  return event.string("description").startsWith("Deleted Config: ");
}

function isDisabling(event: PantherEvent): boolean {
  const description = event.string("description");
  return description.startsWith("Updated Config: ") && description.includes('"enabled":false');
}

/** Endpoint data does not leave Carbon Black any more, so whoever watches it elsewhere goes blind. */
export class CarbonBlackAuditDataForwarderStopped extends Rule {
  id = "CarbonBlack.Audit.Data.Forwarder.Stopped-prototype";
  displayName = "Carbon Black Data Forwarder Stopped";
  logTypes = [LogType.CARBON_BLACK_AUDIT];
  tags = ["Defense Evasion", "Impair Defenses", "Disable or Modify Cloud Logs"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.008"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A data forwarder of Carbon Black was deleted or disabled.";
  defaultRunbook =
    "1. Check with those who run the SIEM whether they move the stream. " +
    "2. If not, set the forwarder up again and suspend the user who stopped it. " +
    "3. Review in the console itself what happened meanwhile. " +
    "4. Look for other changes of the user.";
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
    return `Carbon Black data forwarder ${isDeletion(event) ? "Deleted" : "Disabled"} by ${carbonBlackActor(event)}`;
  }

  description(event: PantherEvent) {
    return `A data forwarder was stopped by ${carbonBlackAuditTitle(event)}`;
  }
}
