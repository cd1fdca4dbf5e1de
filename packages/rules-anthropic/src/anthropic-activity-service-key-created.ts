import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorId } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** Somebody created a service key, a long-lived credential that asks for neither a person nor a second factor. */
export class AnthropicActivityServiceKeyCreated extends AnthropicActivityRule {
  id = "Anthropic.Activity.Service.Key.Created-prototype";
  displayName = "Anthropic Service Key Created";
  tags = ["Anthropic", "Credential Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1098.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The Anthropic organisation has one service key more.";
  defaultRunbook =
    "1. Find the service that the key is for and the team that owns it. " +
    "2. Make sure that the key is kept in a secret store and not in code or chat. " +
    "3. Revoke it when no owner turns up, after listing what it was used for.";

  when: When = { type: "service_key_created" };

  title(event: PantherEvent) {
    return `Anthropic service key created by [${anthropicActorId(event)}]`;
  }
}
