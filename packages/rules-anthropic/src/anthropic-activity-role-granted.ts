import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorTitle } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A role of the Anthropic organisation was granted to a user or group. */
export class AnthropicActivityRoleGranted extends AnthropicActivityRule {
  id = "Anthropic.Activity.Role.Granted-prototype";
  displayName = "Anthropic Role Granted";
  tags = ["Anthropic", "Access Control"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1098"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A role of the Anthropic organisation was granted to a user or group. With an administrative role, an " +
    "attacker can change keys, members and settings.";
  defaultRunbook =
    "1. Check that the role fits the job of whoever received it. " +
    "2. Ask the person's manager to confirm the grant if the role is an administrative one. " +
    "3. Take the role away if nobody asked for it, and look at what was done with it.";

  when: When = { type: "role_assignment_granted" };

  title(event: PantherEvent) {
    const role = titleValue(event.text("role"), "of unknown name");
    const target = titleValue(event.text("target_id"), "an unknown target");
    return `Anthropic role ${role} granted to ${target} by ${anthropicActorTitle(event)}`;
  }
}
