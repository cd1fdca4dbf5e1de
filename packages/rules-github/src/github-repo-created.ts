import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GitHubAudit } from "./events";

/** A repository was created. */
export class GithubRepoCreated extends Rule<GitHubAudit> {
  id = "Github.Repo.Created-prototype";
  displayName = "GitHub Repository Created";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub"];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A repository was created in the organization. The record helps with the inventory and when an incident is " +
    "reconstructed.";
  defaultRunbook =
    "1. Note who created the repository, and for which project. " +
    "2. See that it has the branch protection and scanning that your policy asks for. " +
    "3. Look closer if its name or description means nothing to the team it belongs to.";
  defaultReference = "https://docs.github.com/en/get-started/quickstart/create-a-repo";

  when: When = { action: "repo.create" };

  title(event: PantherEvent<GitHubAudit>) {
    return `Repository ${titleValue(event.string("repo"), "of an unknown name")} was created`;
  }
}
