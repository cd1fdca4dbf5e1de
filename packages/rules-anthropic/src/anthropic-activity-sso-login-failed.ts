import { type PantherEvent, type Reports, Severity, type When } from "@pypanther/core";
import { anthropicActorTitle } from "@pypanther/helpers/anthropic";
import { AnthropicActivityRule } from "@pypanther/helpers/anthropic-activity-rule";

/** A single sign-on to the Anthropic organisation failed. */
export class AnthropicActivitySSOLoginFailed extends AnthropicActivityRule {
  id = "Anthropic.Activity.SSO.Login.Failed-prototype";
  displayName = "Anthropic SSO Login Failed";
  tags = ["Anthropic", "Authentication"];
  reports: Reports = { "MITRE ATT&CK": ["TA0006:T1110"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A single sign-on to the Anthropic organisation failed. Many failures can mean that somebody is trying to " +
    "use another person's account.";
  defaultRunbook =
    "1. See how often and from which addresses the same account failed today. " +
    "2. Read in the identity provider's log whether the password or the configuration was wrong. " +
    "3. Lock the account and call its owner if somebody is guessing.";

  when: When = { type: "sso_login_failed" };

  title(event: PantherEvent) {
    return `Anthropic SSO login failed for ${anthropicActorTitle(event)}`;
  }
}
