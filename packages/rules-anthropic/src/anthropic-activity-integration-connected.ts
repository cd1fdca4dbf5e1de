import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorTitle } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A user connected Claude to another service. */
export class AnthropicActivityIntegrationConnected extends AnthropicActivityRule {
  id = "Anthropic.Activity.Integration.Connected-prototype";
  displayName = "Anthropic Integration Connected";
  tags = ["Anthropic", "Compliance", "Integrations"];
  reports: Reports = { "MITRE ATT&CK": ["TA0009:T1530"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A user connected Claude to another service. Data of that service can now appear in conversations.";
  defaultRunbook =
    "1. Look up whether the service is on the list of approved integrations. " +
    "2. Ask the user what data the assistant is meant to reach through it. " +
    "3. Disconnect it, and revoke the grant at the service, if it is not approved.";

  when: When = { type: "integration_user_connected" };

  title(event: PantherEvent) {
    const service = titleValue(event.text("integration_type"), "of unknown name");
    return `Integration ${service} connected to Claude by ${anthropicActorTitle(event)}`;
  }
}
