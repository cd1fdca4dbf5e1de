import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorTitle } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";
import { titleValue } from "@pypanther/helpers/title-value";

/** A member of the Anthropic organisation was deleted. */
export class AnthropicActivityOrgUserDeleted extends AnthropicActivityRule {
  id = "Anthropic.Activity.Org.User.Deleted-prototype";
  displayName = "Anthropic Organization User Deleted";
  tags = ["Anthropic", "Compliance", "User Lifecycle"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1531"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A member of the Anthropic organisation was deleted. An attacker may lock colleagues out this way.";
  defaultRunbook =
    "1. Match the removal with an offboarding ticket. " +
    "2. Restore the member and ask the actor why if there is none. " +
    "3. Look for other removals by the actor, and suspend the actor if they were not planned.";

  when: When = { type: "org_user_deleted" };

  title(event: PantherEvent) {
    const user = titleValue(event.text("deleted_user_email") || event.text("deleted_user_id"), "of unknown name");
    return `Anthropic user ${user} deleted by ${anthropicActorTitle(event)}`;
  }
}
