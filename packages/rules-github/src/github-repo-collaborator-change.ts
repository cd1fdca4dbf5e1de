import {
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  type When,
} from "@pypanther/core";
import { githubAuditRepository } from "@pypanther/helpers/github";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GitHubAudit } from "./events";

/** One person got or lost access to one repository outside of any team, a grant that reviews of team membership miss. */
export class GithubRepoCollaboratorChange extends Rule<GitHubAudit> {
  id = "Github.Repo.CollaboratorChange-prototype";
  displayName = "GitHub Repository Collaborator Change";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub", "Initial Access:Supply Chain Compromise"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A collaborator was added to a repository or removed from it. Access of this kind bypasses teams, so reviews of " +
    "teams miss it.";
  defaultRunbook =
    "1. Open the access page linked in the title and see the role that the user holds. " +
    "2. Find out from the maintainers why this person needs the repository. " +
    "3. Withdraw access that nobody can justify and check what was cloned with it.";
  defaultReference =
    "https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/managing-an-individuals-access-to-an-organization-repository";

  when: When = { action: ["repo.add_member", "repo.remove_member"] };

  title(event: PantherEvent<GitHubAudit>) {
    const user = titleValue(event.string("user"), "of an unknown name");
    const page = event.string("repo") !== "" ? `: https://github.com/${event.text("repo")}/settings/access` : "";
    const change = event.string("action") === "repo.remove_member" ? "removed from" : "added to";
    return `Collaborator ${user} ${change} ${githubAuditRepository(event)}${page}`;
  }

  severity(event: PantherEvent<GitHubAudit>): SeverityOrDefault {
    return event.string("action") === "repo.remove_member" ? "INFO" : "MEDIUM";
  }
}
