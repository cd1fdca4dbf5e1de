import { asText, type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorId } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** An artifact was shared with the world, and anyone who has the link can read whatever company data is in it. */
export class AnthropicActivityArtifactSharedPublicly extends AnthropicActivityRule {
  id = "Anthropic.Activity.Artifact.Shared.Publicly-prototype";
  displayName = "Anthropic Artifact Shared Publicly";
  tags = ["Anthropic", "Data Loss Prevention"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The audience of a Claude artifact now includes everyone. Code, figures or customer data in it may be read " +
    "outside the company.";
  defaultRunbook =
    "1. Open the artifact and judge how sensitive its content is. " +
    "2. Ask the person who shared it who was meant to see it. " +
    "3. Narrow the audience again if nothing in it is meant for the public. " +
    "4. When confidential data was out, tell the data protection officer and note how long it was reachable.";

  when: When = { type: "claude_artifact_sharing_updated" };

  rule(event: PantherEvent) {
    const audience = event.get("audience");
    return typeof audience === "string" ? /'public'|"public"/.test(audience) : asText(audience).includes('"public"');
  }

  title(event: PantherEvent) {
    const artifact = event.text("claude_artifact_id") || "<UNKNOWN_ARTIFACT>";
    return `Claude artifact [${artifact}] shared publicly by [${anthropicActorId(event)}]`;
  }
}
