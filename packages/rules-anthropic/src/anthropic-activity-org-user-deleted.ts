import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorId } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** A member was deleted, who is locked out and whose work may be gone with the account. */
export class AnthropicActivityOrgUserDeleted extends AnthropicActivityRule {
  id = "Anthropic.Activity.Org.User.Deleted-prototype";
  displayName = "Anthropic Organization User Deleted";
  tags = ["Anthropic", "Compliance", "User Lifecycle"];
  reports: Reports = { "MITRE ATT&CK": ["TA0040:T1531"] };
  defaultSeverity = Severity.INFO;
  defaultDescription = "An account lost its place in the Anthropic organisation.";
  defaultRunbook =
    "1. Match the removal with an offboarding ticket. " +
    "2. Restore the member and question the actor when there is none. " +
    "3. Look for a run of removals by one actor, which would lock the company out.";

  when: When = { type: "org_user_deleted" };

  title(event: PantherEvent) {
    const user = event.text("deleted_user_email") || event.text("deleted_user_id") || "<UNKNOWN_USER>";
    return `Anthropic user [${user}] deleted by [${anthropicActorId(event)}]`;
  }
}
