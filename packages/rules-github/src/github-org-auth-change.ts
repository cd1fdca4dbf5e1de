import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GitHubAudit } from "./events";

/** How members sign in to an organization changed (SAML, two-factor or OAuth app limits), which decides how hard it is for an intruder to stay. */
export class GitHubOrgAuthChange extends Rule<GitHubAudit> {
  id = "GitHub.Org.AuthChange-prototype";
  displayName = "GitHub Org Authentication Method Changed";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = [
    "GitHub",
    "Persistence",
    "Account Manipulation",
    "Identity and Access Management",
    "Security Configuration",
    "Privilege Escalation",
    "Defense Evasion",
    "Organization Security",
  ];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription =
    "Someone changed how members sign in to the organization or what OAuth apps may reach. An attacker loosens this " +
    "to keep access.";
  defaultRunbook =
    "1. Read in the action whether it tightened or loosened the sign-in policy. " +
    "2. Ask an organization owner to confirm the change. " +
    "3. Review members, tokens and OAuth grants added since the change. " +
    "4. Restore the earlier setting and lock the actor's account if no owner made it.";
  defaultReference =
    "https://docs.github.com/en/authentication/keeping-your-account-and-data-secure/about-authentication-to-github";
  summaryAttributes = ["actor", "action"];

  when: When = { action: () => this.authChangeEvents };

  /** The actions that change how members or apps get in. */
  authChangeEvents: string[] = [
    "org.saml_disabled",
    "org.saml_enabled",
    "org.disable_two_factor_requirement",
    "org.enable_two_factor_requirement",
    "org.update_saml_provider_settings",
    "org.enable_oauth_app_restrictions",
    "org.disable_oauth_app_restrictions",
  ];

  title(event: PantherEvent<GitHubAudit>) {
    return `Sign-in settings of the GitHub organization changed by ${titleValue(event.string("actor"), "an unknown user")}`;
  }
}
