import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorId } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** A spend limit was removed, and nothing stops a stolen key or a runaway job from spending without end. */
export class AnthropicActivitySpendLimitDeleted extends AnthropicActivityRule {
  id = "Anthropic.Activity.Spend.Limit.Deleted-prototype";
  displayName = "Anthropic Spend Limit Deleted";
  tags = ["Anthropic", "Financial Controls"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1496"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A ceiling on what the Anthropic platform may cost was removed.";
  defaultRunbook =
    "1. Look at the spending of the hours before and after. " +
    "2. Ask the actor and the budget's owner whether the ceiling is to be lifted. " +
    "3. Set it again if not, and revoke the keys behind unusual use.";

  when: When = { type: "platform_spend_limit_deleted" };

  title(event: PantherEvent) {
    return `Anthropic spend limit deleted by [${anthropicActorId(event)}]`;
  }
}
