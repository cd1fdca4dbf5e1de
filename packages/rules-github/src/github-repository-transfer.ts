import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { githubAlertContext } from "@pypanther/helpers/github";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GitHubAudit } from "./events";

/** A repository is changing hands between accounts or organizations, and its new owner decides who reads and writes it. */
export class GithubRepositoryTransfer extends Rule<GitHubAudit> {
  id = "Github.Repository.Transfer-prototype";
  displayName = "Github Repository Transfer";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["Github Repository", "Github Repository Transfer", "Repository", "Transfer"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "The transfer of a repository was requested, sent out or accepted. Its new owner decides who reads and writes it.";
  defaultRunbook =
    "1. See where the repository comes from and where it goes. " +
    "2. Ask the leads of both sides whether they agreed on the move. " +
    "3. Check secrets, deploy keys and webhooks that moved along. " +
    "4. Contact GitHub Support at once if it went to an account nobody knows.";
  defaultReference =
    "https://docs.github.com/en/enterprise-server@3.3/repositories/creating-and-managing-repositories/transferring-a-repository\n\nhttps://docs.github.com/en/enterprise-cloud@latest/admin/monitoring-activity-in-your-enterprise/reviewing-audit-logs-for-your-enterprise/audit-log-events-for-your-enterprise#repo-category-actions";
  summaryAttributes = ["action"];

  when: When = { action: ["repo.transfer", "repo.transfer_outgoing", "repo.transfer_start"] };

  title(event: PantherEvent<GitHubAudit>) {
    const actor = titleValue(event.string("actor"), "an unknown actor");
    const repository = titleValue(event.string("repo"), "of an unknown name");
    const organization = titleValue(event.string("org"), "of an unknown name");
    switch (event.string("action")) {
      case "repo.transfer":
        return `${actor} accepted the repository ${repository} into ${organization}`;
      case "repo.transfer_outgoing":
        return `${actor} transferred the repository ${repository} out of ${organization}`;
      default:
        return `${actor} asked to transfer the repository ${repository}`;
    }
  }

  alertContext(event: PantherEvent<GitHubAudit>): AlertContext {
    return githubAlertContext(event);
  }
}
