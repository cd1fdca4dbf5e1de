import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { githubAlertContext } from "@pypanther/helpers/github";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GitHubAudit } from "./events";

/** A user became a moderator of an organization and may now hide comments and block or limit other users. */
export class GitHubOrgModeratorsAdd extends Rule<GitHubAudit> {
  id = "GitHub.Org.Moderators.Add-prototype";
  displayName = "GitHub User Added to Org Moderators";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub", "Initial Access:Supply Chain Compromise"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A user became a moderator of the organization. A moderator can hide comments and block users, which an attacker " +
    "can misuse to silence warnings.";
  defaultRunbook =
    "1. Ask the community team whether they wanted this moderator. " +
    "2. Look at what the new moderator has hidden, blocked or limited so far. " +
    "3. Remove the role if nobody asked for it, and find out how the actor came by owner rights.";
  defaultReference =
    "https://docs.github.com/en/organizations/managing-peoples-access-to-your-organization-with-roles/managing-moderators-in-your-organization";

  when: When = { action: "organization_moderators.add_user" };

  title(event: PantherEvent<GitHubAudit>) {
    const actor = titleValue(event.string("actor"), "an unknown actor");
    const user = titleValue(event.string("user"), "an unknown user");
    return `${actor} made ${user} a moderator of ${titleValue(event.string("org"), "an unknown organization")}`;
  }

  alertContext(event: PantherEvent<GitHubAudit>): AlertContext {
    return githubAlertContext(event);
  }
}
