import { LogType, type PantherEvent, Rule, Severity, type SeverityOrDefault, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";

function reason(event: PantherEvent): string {
  return event.text("reason") || "<no-reason-found>";
}

/** Carbon Black raised an alert on an endpoint. */
export class CarbonBlackAlertV2Passthrough extends Rule {
  id = "CarbonBlack.AlertV2.Passthrough-prototype";
  displayName = "Carbon Black Passthrough Rule";
  logTypes = [LogType.CARBON_BLACK_ALERT_V2];
  dedupPeriodMinutes = 30;
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Carbon Black raised an alert on an endpoint; severity, tactic and reason are Carbon Black's. Malware or an " +
    "intruder may be active there.";
  defaultRunbook =
    "1. Open the alert in the console through the reference and read its process tree. " +
    "2. Check whether the policy stopped the process. " +
    "3. Search other devices for the same file and behaviour. " +
    "4. Quarantine the device if the alert is not a false alarm.";
  defaultReference =
    "https://docs.vmware.com/en/VMware-Carbon-Black-Cloud/services/carbon-black-cloud-user-guide/GUID-0B68199D-6411-45D1-AE0D-2AB9B7A28513.html";
  summaryAttributes = [
    "attack_tactic",
    "blocked_name",
    "device_name",
    "device_username",
    "primary_event_id",
    "reason",
    "threat_id",
  ];

  when: When = { "workflow.changed_by": "ALERT_CREATION" };

  title(event: PantherEvent) {
    const tactic = event.text("attack_tactic") || "CB";
    const user = titleValue(event.text("device_username"), "an unknown user");
    const device = titleValue(event.text("device_name"), "an unknown device");
    return `[${tactic}] Carbon Black alert for ${user} on ${device}: ${event.text("reason") || "no reason given"}`;
  }

  dedup(event: PantherEvent) {
    return event.text("id");
  }

  severity(event: PantherEvent): SeverityOrDefault {
    const severity = event.get("severity");
    if (typeof severity !== "number") return "DEFAULT";
    if (severity >= 8) return "CRITICAL";
    if (severity >= 6) return "HIGH";
    if (severity >= 4) return "MEDIUM";
    return severity >= 2 ? "LOW" : "INFO";
  }

  description(event: PantherEvent) {
    return reason(event);
  }

  reference(event: PantherEvent) {
    return event.text("alert_url");
  }
}
