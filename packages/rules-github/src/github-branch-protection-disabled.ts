import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { githubAuditRepository } from "@pypanther/helpers/github";

/** A branch lost its protection rule, so that code can reach it without review or checks. */
export class GitHubBranchProtectionDisabled extends Rule {
  id = "GitHub.Branch.ProtectionDisabled-prototype";
  displayName = "GitHub Branch Protection Disabled";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub", "Initial Access:Supply Chain Compromise"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription = "A branch protection rule was deleted; anyone with write access may now push to that branch.";
  defaultRunbook =
    "1. Reach the actor by phone or chat and ask what the change was for. " +
    "2. List what was pushed to the branch since; treat unreviewed commits as hostile until read. " +
    "3. Put the protection rule back. " +
    "4. If the actor knows nothing of it, suspend the account, end its sessions and void its tokens and SSH keys.";
  defaultReference =
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/managing-a-branch-protection-rule";

  when: When = { action: "protected_branch.destroy" };

  title(event: PantherEvent) {
    const repository = githubAuditRepository(event);
    const actor = event.string("actor") || "<UNKNOWN_ACTOR>";
    return `Branch protection removed from [${repository}] by [${actor}]`;
  }
}
