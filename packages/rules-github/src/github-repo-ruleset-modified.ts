import {
  type AlertContext,
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type SeverityOrDefault,
  startsWith,
  type When,
} from "@pypanther/core";
import { githubAlertContext, githubAuditRepository, githubChange } from "@pypanther/helpers/github";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GitHubAudit } from "./events";

/** Somebody made, altered or dropped a ruleset for branches or tags, and with it what it takes to change the code. */
export class GitHubRepoRulesetModified extends Rule<GitHubAudit> {
  id = "GitHub.Repo.RulesetModified-prototype";
  displayName = "GitHub Repository Ruleset Modified";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub", "Defense Evasion", "Impair Defenses", "Disable or Modify Tools"];
  reports: Reports = { "MITRE ATT&CK": ["TA0005:T1562"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A ruleset for branches or tags was created, changed or deleted. An attacker loosens rulesets to push code " +
    "without review.";
  defaultRunbook =
    "1. Compare the old rules in the audit log with the new ones, bypass list included. " +
    "2. Find the request for this change, or ask the actor for the reason. " +
    "3. Bring back rules that were dropped without one. " +
    "4. Review pushes to the branches concerned since then.";
  defaultReference =
    "https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/managing-rulesets/about-rulesets";

  when: When = { action: startsWith("repository_ruleset.") };

  title(event: PantherEvent<GitHubAudit>) {
    const place =
      event.string("ruleset_source_type") === "Organization"
        ? `organization ${titleValue(event.string("org"), "of an unknown name")}`
        : `repository ${githubAuditRepository(event)}`;
    const actor = titleValue(event.string("actor"), "an unknown actor");
    return `Ruleset of ${place} ${githubChange(event.string("action"))} by ${actor}`;
  }

  /** Each change is an alert of its own, so that none hides behind another. */
  dedup(event: PantherEvent<GitHubAudit>) {
    return event.text("_document_id") || "<NO_DOCUMENT_ID>";
  }

  severity(event: PantherEvent<GitHubAudit>): SeverityOrDefault {
    const action = event.string("action");
    if (action.endsWith("create")) return "INFO";
    if (action.endsWith("update")) return "MEDIUM";
    return action.endsWith("destroy") ? "HIGH" : "DEFAULT";
  }

  alertContext(event: PantherEvent<GitHubAudit>): AlertContext {
    return {
      ...githubAlertContext(event),
      user: event.get("actor", ""),
      actor_is_bot: event.get("actor_is_bot", ""),
      actor_user_agent: event.get("user_agent", ""),
      business: event.get("business", ""),
      public_repo: event.get("public_repo", ""),
      operation_type: event.get("operation_type", ""),
      ruleset_bypass_actors: event.deepWalk(["ruleset_bypass_actors"]),
      ruleset_conditions: event.deepWalk(["ruleset_conditions"]),
      ruleset_rules: event.deepWalk(["ruleset_rules"]),
    };
  }
}
