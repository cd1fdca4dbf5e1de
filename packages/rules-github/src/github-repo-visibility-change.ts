import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { githubAuditRepository } from "@pypanther/helpers/github";
import type { GitHubAudit } from "./events";

/** Who can see a repository changed; one that turned public shows the world its whole history. */
export class GithubRepoVisibilityChange extends Rule<GitHubAudit> {
  id = "Github.Repo.VisibilityChange-prototype";
  displayName = "GitHub Repository Visibility Change";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub", "Exfiltration:Exfiltration Over Web Service"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1567"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "The visibility of a repository was changed. If it became public, its whole history can be read by everyone.";
  defaultRunbook =
    "1. Open the settings page linked in the title to see the visibility now. " +
    "2. Ask the actor and the owners why the change was made. " +
    "3. Make the repository private if it should not be public. " +
    "4. Revoke every credential found in its history; forks and clones keep what they got.";
  defaultReference =
    "https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/managing-repository-settings/setting-repository-visibility";

  when: When = { action: "repo.access" };

  title(event: PantherEvent<GitHubAudit>) {
    const page = event.string("repo") !== "" ? `: https://github.com/${event.text("repo")}/settings/access` : "";
    return `Visibility of ${githubAuditRepository(event)} changed${page}`;
  }
}
