import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorTitle } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** A service key of the Anthropic organisation was created. */
export class AnthropicActivityServiceKeyCreated extends AnthropicActivityRule {
  id = "Anthropic.Activity.Service.Key.Created-prototype";
  displayName = "Anthropic Service Key Created";
  tags = ["Anthropic", "Credential Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1098.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A service key of the Anthropic organisation was created. It works without a person or a second factor, so " +
    "an attacker can use it to stay.";
  defaultRunbook =
    "1. Find the service that the key is for and the team that owns it. " +
    "2. Make sure that the key is kept in a secret store. " +
    "3. List what the key was used for and revoke it if nobody owns it.";

  when: When = { type: "service_key_created" };

  title(event: PantherEvent) {
    return `Anthropic service key created by ${anthropicActorTitle(event)}`;
  }
}
