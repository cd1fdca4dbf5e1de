import { CorrelationRule, group, type Reports, Severity, step } from "@pypanther/core";
import { GitHubAdvancedSecurityChange } from "../github-advanced-security-change";
import { GithubRepoArchived } from "../github-repo-archived";

/** GitHub switches safeguards off when a repository is archived; without an archival somebody did it on purpose. */
export class GitHubAdvancedSecurityChangeNotFollowedByRepoArchived extends CorrelationRule {
  id = "GitHub.Advanced.Security.Change.NOT.FOLLOWED.BY.Repo.Archived";
  displayName = "GitHub Advanced Security Change WITHOUT Repo Archived";
  enabled = false;
  tags = ["GitHub", "Code Security", "Defense Evasion", "Configuration Change"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562.001"] };
  defaultSeverity = Severity.CRITICAL;
  defaultDescription =
    "A safeguard of a repository was switched off or bypassed, and the repository was not archived around that time. " +
    "An intruder does so before committing secrets or flawed code.";
  defaultRunbook =
    "1. Ask the person who changed the setting for the reason. " +
    "2. Switch the safeguard on again unless there is one. " +
    "3. Review commits and secret scanning alerts since the change. " +
    "4. If it was an attack, end the sessions and tokens of the actor and revert what was committed.";
  defaultReference = "https://docs.github.com/en/code-security/getting-started/auditing-security-alerts";

  lookbackMinutes = 1800;
  timeoutMinutes = 10;
  detection = group({
    steps: { GHASChange: GitHubAdvancedSecurityChange, RepoArchived: step(GithubRepoArchived, { absence: true }) },
    match: { repository: "p_alert_context.repo" },
    eventEvaluationOrder: "Chronological",
  });
}
