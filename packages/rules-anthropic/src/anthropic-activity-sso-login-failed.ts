import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorId } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** A single sign-on failed, by mistake or because somebody tries another's account. */
export class AnthropicActivitySSOLoginFailed extends AnthropicActivityRule {
  id = "Anthropic.Activity.SSO.Login.Failed-prototype";
  displayName = "Anthropic SSO Login Failed";
  tags = ["Anthropic", "Authentication"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "A single sign-on to the Anthropic organisation did not succeed.";
  defaultRunbook =
    "1. See how often and from which addresses the same account failed today. " +
    "2. Compare with the identity provider's log: it tells a wrong password from a misconfigured assertion. " +
    "3. Lock the account and reach its owner when the attempts look like guessing.";

  when: When = { type: "sso_login_failed" };

  title(event: PantherEvent) {
    return `Anthropic SSO login failed for [${anthropicActorId(event)}]`;
  }
}
