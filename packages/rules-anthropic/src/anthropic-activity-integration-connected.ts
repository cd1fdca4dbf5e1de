import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorId } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** A user connected Claude to another service, whose data can now end up in conversations. */
export class AnthropicActivityIntegrationConnected extends AnthropicActivityRule {
  id = "Anthropic.Activity.Integration.Connected-prototype";
  displayName = "Anthropic Integration Connected";
  tags = ["Anthropic", "Compliance", "Integrations"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1530"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "An outside service was linked to a user's Claude account.";
  defaultRunbook =
    "1. Look up whether the service is on the list of approved integrations. " +
    "2. Ask the user what data the assistant is meant to reach through it. " +
    "3. Disconnect it, and revoke the grant at the service, if it is not approved.";

  when: When = { type: "integration_user_connected" };

  title(event: PantherEvent) {
    const service = event.text("integration_type") || "<UNKNOWN_TYPE>";
    return `Integration [${service}] connected to Claude by [${anthropicActorId(event)}]`;
  }
}
