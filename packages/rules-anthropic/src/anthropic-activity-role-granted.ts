import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorId } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** Somebody was given a role, and with an administrative one may change keys, members and settings. */
export class AnthropicActivityRoleGranted extends AnthropicActivityRule {
  id = "Anthropic.Activity.Role.Granted-prototype";
  displayName = "Anthropic Role Granted";
  tags = ["Anthropic", "Access Control"];
  reports: Reports = { "MITRE ATT&CK": ["TA0004:T1098"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "A role was assigned to a user or group of the Anthropic organisation.";
  defaultRunbook =
    "1. Check that the role fits the job of whoever received it. " +
    "2. Confirm the grant with the person's manager if it is an administrative one. " +
    "3. Take the role away again, and look at what was done with it, when nobody asked for it.";

  when: When = { type: "role_assignment_granted" };

  title(event: PantherEvent) {
    const role = event.text("role") || "<UNKNOWN_ROLE>";
    const target = event.text("target_id") || "<UNKNOWN_TARGET>";
    return `Anthropic role [${role}] granted to [${target}] by [${anthropicActorId(event)}]`;
  }
}
