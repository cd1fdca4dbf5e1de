import { LogType, type PantherEvent, type Reports, Rule, Severity, type When } from "@pypanther/core";
import { githubAuditRepository } from "@pypanther/helpers/github";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GitHubAudit } from "./events";

/** An account used its rights to push past the protection of a branch, so that code which nobody reviewed may be on it. */
export class GitHubBranchPolicyOverride extends Rule<GitHubAudit> {
  id = "GitHub.Branch.PolicyOverride-prototype";
  displayName = "GitHub Branch Protection Policy Override";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub", "Initial Access:Supply Chain Compromise"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195"] };
  defaultSeverity = Severity.HIGH;
  defaultDescription =
    "Someone pushed to a protected branch against its protection rule. Code that nobody reviewed may be on the " +
    "branch.";
  defaultRunbook =
    "1. Open the branch and read the commits of this push. " +
    "2. Look for an incident or release that explains the hurry, and ask the actor about it. " +
    "3. Revert what has no explanation before it is built or deployed. " +
    "4. Narrow the list of who may bypass the rule.";
  defaultReference =
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-protected-branches/managing-a-branch-protection-rule";

  when: When = { action: "protected_branch.policy_override" };

  title(event: PantherEvent<GitHubAudit>) {
    const actor = titleValue(event.udmString("actor_user"), "an unknown actor");
    const branch = titleValue(event.string("branch"), "an unknown branch");
    return `${actor} overrode the protection of ${branch} in ${githubAuditRepository(event)}`;
  }
}
