import {
  type AlertContext,
  LogType,
  lookup,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { githubAlertContext } from "@pypanther/helpers/github";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GitHubAudit } from "./events";

/** Somebody switched off or went around a safeguard of GitHub, such as secret scanning or required SSO, which leaves code open to mistakes and theft. */
export class GitHubAdvancedSecurityChange extends Rule<GitHubAudit> {
  id = "GitHub.Advanced.Security.Change-prototype";
  displayName = "GitHub Security Change, includes GitHub Advanced Security";
  createAlert = false;
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.LOW;
  defaultDescription =
    "A GitHub security feature for code or sign-in was turned off or bypassed. An attacker gains by it, as secrets " +
    "and weak code go unnoticed.";
  defaultRunbook =
    "1. See which feature the action names and how many repositories it covers. " +
    "2. Ask the actor, or the owner of the setting, for the ticket behind the change. " +
    "3. Turn the feature on again if there is none, and end the actor's sessions. " +
    "4. Scan what was merged while it was off for secrets and vulnerable dependencies.";
  defaultReference = "https://docs.github.com/en/code-security/getting-started/auditing-security-alerts";

  when: When = { action: () => Object.keys(this.advSecActions) };

  /** The actions that weaken a safeguard, each with the severity of its alert. */
  advSecActions: Record<string, Severity> = {
    "dependabot_alerts.disable": Severity.CRITICAL,
    "dependabot_alerts_new_repos.disable": Severity.HIGH,
    "dependabot_security_updates.disable": Severity.CRITICAL,
    "dependabot_security_updates_new_repos.disable": Severity.HIGH,
    "repository_secret_scanning_push_protection.disable": Severity.HIGH,
    "secret_scanning.disable": Severity.CRITICAL,
    "secret_scanning_new_repos.disable": Severity.HIGH,
    bypass: Severity.MEDIUM,
    "business.disable_oidc": Severity.CRITICAL,
    "business.disable_saml": Severity.CRITICAL,
    "business.disable_two_factor_requirement": Severity.CRITICAL,
    "business.members_can_update_protected_branches.disable": Severity.MEDIUM,
    "business.referrer_override_disable": Severity.MEDIUM,
    "business_advanced_security.disabled": Severity.CRITICAL,
    "business_advanced_security.disabled_for_new_repos": Severity.HIGH,
    "business_secret_scanning.disable": Severity.CRITICAL,
    "business_secret_scanning.disabled_for_new_repos": Severity.CRITICAL,
    "business_secret_scanning_custom_pattern_push_protection.disabled": Severity.HIGH,
    "business_secret_scanning_push_protection.disable": Severity.CRITICAL,
    "business_secret_scanning_push_protection.disabled_for_new_repos": Severity.HIGH,
    "business_secret_scanning_push_protection_custom_message.disable": Severity.HIGH,
    "org.advanced_security_disabled_for_new_repos": Severity.HIGH,
    "org.advanced_security_disabled_on_all_repos": Severity.CRITICAL,
    "org.advanced_security_policy_selected_member_disabled": Severity.HIGH,
    "repo.advanced_security_disabled": Severity.CRITICAL,
    "repo.advanced_security_policy_selected_member_disabled": Severity.HIGH,
    "repository_vulnerability_alerts.disable": Severity.HIGH,
  };

  title(event: PantherEvent<GitHubAudit>) {
    const action = titleValue(event.string("action"), "an unknown action");
    const isAdvanced = action.includes("advanced_security") || action.includes("secret_scanning");
    return `GitHub ${isAdvanced ? "Advanced Security" : "security"} weakened by ${action}`;
  }

  dedup(event: PantherEvent<GitHubAudit>) {
    return `${event.text("actor") || "<NO_ACTOR>"}_${event.text("action") || "<NO_ACTION>"}`;
  }

  severity(event: PantherEvent<GitHubAudit>): SeverityOrDefault {
    return lookup(this.advSecActions, event.string("action")) ?? "LOW";
  }

  alertContext(event: PantherEvent<GitHubAudit>): AlertContext {
    return githubAlertContext(event);
  }
}
