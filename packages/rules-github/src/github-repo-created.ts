import { LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { githubAuditRepository } from "@pypanther/helpers/github";

/** A new repository exists, which is worth knowing for an inventory and when piecing an incident together. */
export class GithubRepoCreated extends Rule {
  id = "Github.Repo.Created-prototype";
  displayName = "GitHub Repository Created";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub"];
  defaultSeverity = Severity.INFO;
  defaultDescription = "A repository was created in the organization.";
  defaultRunbook =
    "1. Note who created the repository, and for which project. " +
    "2. See that it has the branch protection and scanning that your policy asks for. " +
    "3. Look closer if its name or description means nothing to the team it belongs to.";
  defaultReference = "https://docs.github.com/en/get-started/quickstart/create-a-repo";

  when: When = { action: "repo.create" };

  title(event: PantherEvent) {
    return `Repository [${githubAuditRepository(event)}] was created`;
  }
}
