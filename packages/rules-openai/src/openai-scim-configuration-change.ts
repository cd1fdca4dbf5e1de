import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { openaiActor, openaiAlertContext, openaiDetails } from "@pypanther/helpers/openai";

/** SCIM was switched, and with it whether leavers lose their accounts by themselves. */
export class OpenAISCIMConfigurationChange extends Rule {
  id = "OpenAI.SCIM.Configuration.Change-prototype";
  displayName = "OpenAI SCIM Configuration Change";
  logTypes = [LogType.OPENAI_AUDIT];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098", "TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Automatic provisioning of users through SCIM was switched on or off for OpenAI.";
  defaultRunbook =
    "1. Have the identity team confirm the switch. " +
    "2. If provisioning was switched off without their doing, switch it on again and remove whoever should have left " +
    "meanwhile. " +
    "3. If it was switched on, check which directory it is bound to. " +
    "4. Review accounts that were created by hand around that time.";
  defaultReference = "https://platform.openai.com/docs/api-reference/audit-logs";

  when: When = { type: ["scim.enabled", "scim.disabled"] };

  title(event: PantherEvent) {
    const change = event.get("type") === "scim.enabled" ? "Enabled" : "Disabled";
    return `OpenAI SCIM provisioning ${change} by [${openaiActor(event)}]`;
  }

  severity(event: PantherEvent): SeverityOrDefault {
    return event.get("type") === "scim.enabled" ? "LOW" : "HIGH";
  }

  alertContext(event: PantherEvent): AlertContext {
    return {
      ...openaiAlertContext(event),
      scim_resource_id: openaiDetails(event).get("id") ?? "<UNKNOWN_SCIM_RESOURCE_ID>",
      ip_details: event.deepGet("actor", "session", "ip_address_details") ?? {},
    };
  }
}
