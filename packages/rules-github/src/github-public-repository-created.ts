import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { githubAlertContext, githubAuditRepository } from "@pypanther/helpers/github";

/** A repository was public from its first moment, so whatever lands in it is readable by the whole internet. */
export class GithubPublicRepositoryCreated extends Rule {
  id = "Github.Public.Repository.Created-prototype";
  displayName = "Github Public Repository Created";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["Github Repository", "Public", "Repository Created"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "Somebody set up a new repository that is public from the start.";
  defaultRunbook =
    "1. Open the repository and judge whether its content is meant for the public. " +
    "2. If it is not, make it private at once and treat every secret in it as leaked. " +
    "3. Remind the actor how open source projects are approved, or ask why this one was not.";
  defaultReference = "https://docs.github.com/en/get-started/quickstart/create-a-repo";
  summaryAttributes = ["actor", "repository", "visibility"];

  when: When = { action: "repo.create", visibility: "public" };

  title(event: PantherEvent) {
    return `Public repository [${githubAuditRepository(event)}] created by [${event.text("actor")}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return githubAlertContext(event);
  }
}
