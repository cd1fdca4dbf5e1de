import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorTitle } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** A spend limit of the Anthropic platform was deleted. */
export class AnthropicActivitySpendLimitDeleted extends AnthropicActivityRule {
  id = "Anthropic.Activity.Spend.Limit.Deleted-prototype";
  displayName = "Anthropic Spend Limit Deleted";
  tags = ["Anthropic", "Financial Controls"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1496"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A spend limit of the Anthropic platform was deleted. A stolen key can now cause costs without a limit.";
  defaultRunbook =
    "1. Look at the spending of the hours before and after. " +
    "2. Ask the actor and the budget's owner whether the removal was planned. " +
    "3. Set the limit again if it was not, and revoke the keys with unusual use.";

  when: When = { type: "platform_spend_limit_deleted" };

  title(event: PantherEvent) {
    return `Anthropic spend limit deleted by ${anthropicActorTitle(event)}`;
  }
}
