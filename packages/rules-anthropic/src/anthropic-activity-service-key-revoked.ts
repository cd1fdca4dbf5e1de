import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorTitle } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** A service key of the Anthropic organisation was revoked. */
export class AnthropicActivityServiceKeyRevoked extends AnthropicActivityRule {
  id = "Anthropic.Activity.Service.Key.Revoked-prototype";
  displayName = "Anthropic Service Key Revoked";
  tags = ["Anthropic", "Credential Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1098.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A service key of the Anthropic organisation was revoked. The service that uses it loses its access.";
  defaultRunbook =
    "1. Ask the team that owns the service whether it replaced the key. " +
    "2. Read what the key was used for in its last days if it leaked. " +
    "3. Issue a new key if the service is down, and suspend the actor if nobody asked for the change.";

  when: When = { type: "service_key_revoked" };

  title(event: PantherEvent) {
    return `Anthropic service key revoked by ${anthropicActorTitle(event)}`;
  }
}
