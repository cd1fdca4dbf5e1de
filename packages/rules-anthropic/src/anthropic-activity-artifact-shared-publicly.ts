import { asText, type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorTitle } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A Claude artifact was shared publicly. */
export class AnthropicActivityArtifactSharedPublicly extends AnthropicActivityRule {
  id = "Anthropic.Activity.Artifact.Shared.Publicly-prototype";
  displayName = "Anthropic Artifact Shared Publicly";
  tags = ["Anthropic", "Data Loss Prevention"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A Claude artifact was shared publicly. Everybody who has the link can read the company data in it.";
  defaultRunbook =
    "1. Open the artifact and judge how sensitive its content is. " +
    "2. Ask the person who shared it who was meant to see it. " +
    "3. Make the artifact private again if it is not meant for the public. " +
    "4. Tell the data protection officer how long confidential data was public.";

  when: When = { type: "claude_artifact_sharing_updated" };

  rule(event: PantherEvent) {
    const audience = event.get("audience");
    return typeof audience === "string" ? /'public'|"public"/.test(audience) : asText(audience).includes('"public"');
  }

  title(event: PantherEvent) {
    const artifact = titleValue(event.text("claude_artifact_id"), "of unknown name");
    return `Claude artifact ${artifact} shared publicly by ${anthropicActorTitle(event)}`;
  }
}
