import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorTitle } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** An admin API key of the Anthropic organisation was deleted. */
export class AnthropicActivityAdminAPIKeyDeleted extends AnthropicActivityRule {
  id = "Anthropic.Activity.Admin.API.Key.Deleted-prototype";
  displayName = "Anthropic Admin API Key Deleted";
  tags = ["Anthropic", "Credential Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1098.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An admin API key of the Anthropic organisation was deleted. An attacker may stop automation this way, or " +
    "remove a key after using it.";
  defaultRunbook =
    "1. Find out which job or person used the key and whether its removal was planned. " +
    "2. List what the key did in the week before. " +
    "3. Create a new key for the job if the removal was a mistake. " +
    "4. Keep the audit log and look for other keys by the same actor if the key was abused.";

  when: When = { type: "admin_api_key_deleted" };

  title(event: PantherEvent) {
    return `Anthropic admin API key deleted by ${anthropicActorTitle(event)}`;
  }
}
