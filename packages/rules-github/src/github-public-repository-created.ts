import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { githubAlertContext } from "@pypanther/helpers/github";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GitHubAudit } from "./events";

/** A repository was public from its first moment, so whatever lands in it is readable by the whole internet. */
export class GithubPublicRepositoryCreated extends Rule<GitHubAudit> {
  id = "Github.Public.Repository.Created-prototype";
  displayName = "Github Public Repository Created";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["Github Repository", "Public", "Repository Created"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A public repository was created. Secrets or internal code in it can be read by everyone on the internet.";
  defaultRunbook =
    "1. Open the repository and judge whether its content is meant for the public. " +
    "2. Ask the actor who approved it. " +
    "3. Make it private and revoke every secret in it if it was not meant for the public.";
  defaultReference = "https://docs.github.com/en/get-started/quickstart/create-a-repo";
  summaryAttributes = ["actor", "repository", "visibility"];

  when: When = { action: "repo.create", visibility: "public" };

  title(event: PantherEvent<GitHubAudit>) {
    return `Public repository ${titleValue(event.string("repo"), "of an unknown name")} created by ${titleValue(event.text("actor"), "an unknown actor")}`;
  }

  alertContext(event: PantherEvent<GitHubAudit>): AlertContext {
    return githubAlertContext(event);
  }
}
