import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { githubAlertContext } from "@pypanther/helpers/github";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GitHubAudit } from "./events";

/** A repository became read-only, which stops work on it and may be meant to bury it. */
export class GithubRepoArchived extends Rule<GitHubAudit> {
  id = "Github.Repo.Archived-prototype";
  displayName = "GitHub Repository Archived";
  createAlert = false;
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub", "panther-signal"];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A repository was archived and is now read-only. An attacker or a disgruntled member can stop work this way.";
  defaultRunbook =
    "1. Ask the owners of the repository whether its time had come. " +
    "2. Check that nothing is still built or deployed from it. " +
    "3. Take it out of the archive if it is in use, and see what else the actor changed that day.";
  defaultReference =
    "https://docs.github.com/en/repositories/archiving-a-github-repository/about-archiving-content-and-data-on-github";

  when: When = { action: "repo.archived" };

  title(event: PantherEvent<GitHubAudit>) {
    return `Repository ${titleValue(event.text("repo"), "of an unknown name")} was archived`;
  }

  alertContext(event: PantherEvent<GitHubAudit>): AlertContext {
    return githubAlertContext(event);
  }
}
