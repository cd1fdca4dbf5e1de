import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorId } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** Somebody deleted an admin API key, which may stop automation or hide who used it. */
export class AnthropicActivityAdminAPIKeyDeleted extends AnthropicActivityRule {
  id = "Anthropic.Activity.Admin.API.Key.Deleted-prototype";
  displayName = "Anthropic Admin API Key Deleted";
  tags = ["Anthropic", "Credential Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1098.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "An admin API key of the Anthropic organisation is gone, and with it the record of its owner.";
  defaultRunbook =
    "1. Find out which job or person used the key and whether its removal was planned. " +
    "2. List what the key did in the week before it vanished. " +
    "3. If the key was abused, keep the audit trail and look for keys that the same actor made. " +
    "4. Give the affected job a new key of its own when the removal was an accident.";

  when: When = { type: "admin_api_key_deleted" };

  title(event: PantherEvent) {
    return `Anthropic admin API key deleted by [${anthropicActorId(event)}]`;
  }
}
