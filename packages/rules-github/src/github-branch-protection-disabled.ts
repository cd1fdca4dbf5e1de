import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { githubAuditRepository } from "@pypanther/helpers/github";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GitHubAudit } from "./events";

/** A branch lost its protection rule, so that code can reach it without review or checks. */
export class GitHubBranchProtectionDisabled extends Rule<GitHubAudit> {
  id = "GitHub.Branch.ProtectionDisabled-prototype";
  displayName = "GitHub Branch Protection Disabled";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub", "Initial Access:Supply Chain Compromise"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "A branch protection rule was deleted. Anyone with write access can now push to the branch without review.";
  defaultRunbook =
    "1. Ask the actor, by phone or chat, what the change was for. " +
    "2. List what was pushed to the branch since, and read unreviewed commits. " +
    "3. Put the protection rule back. " +
    "4. Suspend the account, end its sessions and revoke its tokens and SSH keys if the actor knows nothing of it.";
  defaultReference =
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/managing-a-branch-protection-rule";

  when: When = { action: "protected_branch.destroy" };

  title(event: PantherEvent<GitHubAudit>) {
    const repository = githubAuditRepository(event);
    const actor = titleValue(event.string("actor"), "an unknown actor");
    return `Branch protection removed from ${repository} by ${actor}`;
  }
}
