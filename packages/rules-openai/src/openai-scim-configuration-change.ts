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

/** SCIM provisioning of users was switched on or off in OpenAI. */
export class OpenAISCIMConfigurationChange extends Rule {
  id = "OpenAI.SCIM.Configuration.Change-prototype";
  displayName = "OpenAI SCIM Configuration Change";
  logTypes = [LogType.OPENAI_AUDIT];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098", "TA0005:T1562.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "SCIM provisioning of users was switched on or off in OpenAI. With it off, people who leave the company keep " +
    "their access.";
  defaultRunbook =
    "1. Ask the identity team whether they made the change. " +
    "2. Check which directory it is connected to if it was switched on. " +
    "3. Review accounts that were created by hand around that time. " +
    "4. Switch provisioning back and remove accounts that should not exist if the change was not approved.";
  defaultReference = "https://platform.openai.com/docs/api-reference/audit-logs";

  when: When = { type: ["scim.enabled", "scim.disabled"] };

  title(event: PantherEvent) {
    const change = event.get("type") === "scim.enabled" ? "enabled" : "disabled";
    return `${openaiActor(event)} ${change} OpenAI SCIM provisioning`;
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
