import { asText, fieldAt, type JsonValue, type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorTitle } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** The name of the setting that an update is about; some logs give an update as text. */
function kindOfChange(update: JsonValue): string | undefined {
  if (typeof update !== "string") return asText(fieldAt(update, ["type"]));
  return (/'type':\s*'([^']+)'/.exec(update) ?? /"type":\s*"([^"]+)"/.exec(update))?.[1];
}

/** Settings of the Anthropic organisation were changed. */
export class AnthropicActivityOrganizationSettingsUpdated extends AnthropicActivityRule {
  id = "Anthropic.Activity.Organization.Settings.Updated-prototype";
  displayName = "Anthropic Organization Settings Updated";
  tags = ["Anthropic", "Configuration"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "Settings of the Anthropic organisation were changed. The change may loosen retention, sharing or access for " +
    "all members.";
  defaultRunbook =
    "1. Read the changed settings in the event's updates. " +
    "2. Ask the actor for the change request behind them. " +
    "3. Restore settings that were loosened without approval. " +
    "4. Review what else the actor did within the hour.";

  when: When = { type: "claude_organization_settings_updated" };

  title(event: PantherEvent) {
    const kinds = event
      .list("updates")
      .map(kindOfChange)
      .filter((kind) => kind && kind !== "claude_organization_settings_updated");
    const what = kinds.length > 0 ? ` ([${kinds.join(", ")}])` : "";
    return `Anthropic organisation settings changed by ${anthropicActorTitle(event)}${what}`;
  }
}
