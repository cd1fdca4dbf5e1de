import { type AlertContext, LogType, type PantherEvent, Rule, Severity, type When } from "@pypanther/core";
import { githubAlertContext } from "@pypanther/helpers/github";

/** A user became a moderator of an organization and may now hide comments and block or limit other users. */
export class GitHubOrgModeratorsAdd extends Rule {
  id = "GitHub.Org.Moderators.Add-prototype";
  displayName = "GitHub User Added to Org Moderators";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub", "Initial Access:Supply Chain Compromise"];
  defaultSeverity = Severity.MEDIUM;
  defaultDescription = "The list of organization moderators grew by one user.";
  defaultRunbook =
    "1. Ask the community team whether they wanted this moderator. " +
    "2. Look at what the new moderator has hidden, blocked or limited so far. " +
    "3. If nobody asked for it, take the role back and find out how the actor came by owner rights.";
  defaultReference =
    "https://docs.github.com/en/organizations/managing-peoples-access-to-your-organization-with-roles/managing-moderators-in-your-organization";

  when: When = { action: "organization_moderators.add_user" };

  title(event: PantherEvent) {
    const actor = event.string("actor") || "<UNKNOWN_ACTOR>";
    const user = event.string("user") || "<UNKNOWN_USER>";
    return `[${actor}] made [${user}] a moderator of [${event.string("org") || "<UNKNOWN_ORG>"}]`;
  }

  alertContext(event: PantherEvent): AlertContext {
    return githubAlertContext(event);
  }
}
