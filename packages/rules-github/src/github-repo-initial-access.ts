import { LogType, type MaybePromise, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { getStringSet, putStringSet } from "@pypanther/helpers/caching";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GitHubAudit } from "./events";

/** An account reached the code of a private repository for the first time, as one with stolen credentials would. */
export class GitHubRepoInitialAccess extends Rule<GitHubAudit> {
  id = "GitHub.Repo.InitialAccess-prototype";
  displayName = "GitHub User Initial Access to Private Repo";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub"];
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "An account cloned, fetched or pushed code of a private repository for the first time. An attacker with stolen " +
    "credentials does this too.";
  defaultRunbook =
    "1. Check whether the account's team or task calls for this repository. " +
    "2. Ask the account's owner over another channel if it does not. " +
    "3. Look for unusual addresses, tokens and further repositories in the account's events of the same day. " +
    "4. Remove the access and rotate the account's keys and tokens if the owner cannot explain it.";
  defaultReference =
    "https://docs.github.com/en/organizations/managing-user-access-to-your-organizations-repositories/managing-repository-roles/managing-an-individuals-access-to-an-organization-repository";

  when: When = { action: () => this.codeAccessActions };

  /** The actions that reach code. */
  codeAccessActions: string[] = ["git.clone", "git.push", "git.fetch"];

  /** Parts of actor names whose first access is no news, such as those of scanners. */
  allowedUsers: string[] = ["secret-scanning[bot]"];

  rule(event: PantherEvent<GitHubAudit>): MaybePromise<boolean> {
    const actor = event.udmString("actor_user");
    if (!actor || this.allowedUsers.some((user) => actor.includes(user))) return false;
    if (event.get("repository_public")) return false;
    return this.isFirstAccess(event, `${this.id}:${actor}:${event.text("repo")}`);
  }

  title(event: PantherEvent<GitHubAudit>) {
    const actor = titleValue(event.udmString("actor_user"), "an unknown actor");
    return `${actor} reached the private repository ${titleValue(event.string("repo"), "of an unknown name")} for the first time`;
  }

  /** Whether nothing is remembered under a key; something is from now on. */
  private async isFirstAccess(event: PantherEvent, key: string): Promise<boolean> {
    if ((await getStringSet(event, key)).length > 0) return false;
    await putStringSet(event, key, [key]);
    return true;
  }
}
