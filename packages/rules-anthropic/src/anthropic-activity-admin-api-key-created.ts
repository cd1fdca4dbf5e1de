import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorId } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** Somebody made an admin API key, with which users, keys and workspaces of the whole organisation can be managed. */
export class AnthropicActivityAdminAPIKeyCreated extends AnthropicActivityRule {
  id = "Anthropic.Activity.Admin.API.Key.Created-prototype";
  displayName = "Anthropic Admin API Key Created";
  tags = ["Anthropic", "Credential Access"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1098.001"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The Anthropic organisation has a new admin API key. Unlike ordinary keys it does not stop at calling models.";
  defaultRunbook =
    "1. Ask the actor in person what the key is for and where it is stored. " +
    "2. Read what the key did since it was made, above all new users, keys and invitations. " +
    "3. If nobody can explain it, delete the key and undo what it did. " +
    "4. Sign the actor out everywhere and let the identity team look into the account.";

  when: When = { type: "admin_api_key_created" };

  title(event: PantherEvent) {
    return `Anthropic admin API key created by [${anthropicActorId(event)}]`;
  }
}
