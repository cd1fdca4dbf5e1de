import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GitHubAudit } from "./events";

/** The role of a member in an organization changed, perhaps to owner, who can do anything in it. */
export class GitHubUserRoleUpdated extends Rule<GitHubAudit> {
  id = "GitHub.User.RoleUpdated-prototype";
  displayName = "GitHub User Role Updated";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub", "Persistence:Account Manipulation"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1098"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A member of the organization was given another role. As an owner, an attacker can do anything in it.";
  defaultRunbook =
    "1. Look up the role that the member has now. " +
    "2. Check that an owner approved a step up. " +
    "3. Set the role back otherwise and treat both accounts as suspect. " +
    "4. Go through what the member did with the new role.";
  defaultReference =
    "https://docs.github.com/en/organizations/managing-peoples-access-to-your-organization-with-roles/roles-in-an-organization";

  when: When = { action: "org.update_member" };

  title(event: PantherEvent<GitHubAudit>) {
    const actor = titleValue(event.udmString("actor_user"), "an unknown actor");
    return `${actor} changed the organization role of ${titleValue(event.text("user"), "an unknown user")}`;
  }
}
