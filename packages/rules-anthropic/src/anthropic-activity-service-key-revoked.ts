import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorId } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** Somebody revoked a service key, and the service that runs with it loses its access. */
export class AnthropicActivityServiceKeyRevoked extends AnthropicActivityRule {
  id = "Anthropic.Activity.Service.Key.Revoked-prototype";
  displayName = "Anthropic Service Key Revoked";
  tags = ["Anthropic", "Credential Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1098.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A service key of the Anthropic organisation stopped working.";
  defaultRunbook =
    "1. Ask the team that owns the service whether it replaced the key. " +
    "2. If the key leaked, read what it was used for in its last days. " +
    "3. Issue a new one when the service is down for no reason, and find out who told the actor to revoke it.";

  when: When = { type: "service_key_revoked" };

  title(event: PantherEvent) {
    return `Anthropic service key revoked by [${anthropicActorId(event)}]`;
  }
}
