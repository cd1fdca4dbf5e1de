import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorTitle } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** An admin API key of the Anthropic organisation was created. */
export class AnthropicActivityAdminAPIKeyCreated extends AnthropicActivityRule {
  id = "Anthropic.Activity.Admin.API.Key.Created-prototype";
  displayName = "Anthropic Admin API Key Created";
  tags = ["Anthropic", "Credential Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1098.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "An admin API key of the Anthropic organisation was created. It can manage users, keys and workspaces, so an " +
    "attacker can use it to stay.";
  defaultRunbook =
    "1. Ask the actor what the key is for and where it is stored. " +
    "2. Read what the key did since: new users, keys and invitations first. " +
    "3. Delete the key and undo what it did if nobody can explain it. " +
    "4. End the actor's sessions and reset the account if it was an attack.";

  when: When = { type: "admin_api_key_created" };

  title(event: PantherEvent) {
    return `Anthropic admin API key created by ${anthropicActorTitle(event)}`;
  }
}
