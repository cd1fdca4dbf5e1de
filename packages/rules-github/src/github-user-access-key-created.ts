import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GitHubAudit } from "./events";

/** An account has a new SSH key, which works without a password and outlasts sessions, as an intruder would want. */
export class GitHubUserAccessKeyCreated extends Rule<GitHubAudit> {
  id = "GitHub.User.AccessKeyCreated-prototype";
  displayName = "GitHub User Access Key Created";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub", "Persistence:Valid Accounts"];
  reports: Reports = { "MITRE ATT&CK": ["TA0003:T1078"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A public SSH key was added to a GitHub account. An attacker adds one because it works without a password and " +
    "outlasts sessions.";
  defaultRunbook =
    "1. Ask the owner of the account about the key, by another channel than GitHub. " +
    "2. Check clones and pushes that were made over SSH since it was added. " +
    "3. Delete the key, end all sessions and reset the password and second factor if the owner did not add it.";
  defaultReference =
    "https://docs.github.com/en/authentication/connecting-to-github-with-ssh/generating-a-new-ssh-key-and-adding-it-to-the-ssh-agent";

  when: When = { action: "public_key.create" };

  title(event: PantherEvent<GitHubAudit>) {
    return `SSH key added to the GitHub account of ${titleValue(event.udmString("actor_user"), "an unknown actor")}`;
  }
}
