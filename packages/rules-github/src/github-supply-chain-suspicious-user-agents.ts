import {
  type AlertContext,
  exists,
  LogType,
  not,
  type PantherEvent,
  type Reports,
  Rule,
  Severity,
  type When,
} from "@pypanther/core";
import { githubAlertContext } from "@pypanther/helpers/github";
import { containsPattern, matchedText } from "@pypanther/helpers/text-patterns";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GitHubAudit } from "./events";

/** What any client may do: read code. */
const readActions = ["git.clone", "git.fetch", "git.pull", "git.checkout", "git.archive", "repo.download"];

/** A package manager did more in GitHub than download code, as malware does when it runs in the install script of a dependency. */
export class GitHubSupplyChainSuspiciousUserAgents extends Rule<GitHubAudit> {
  id = "GitHub.SupplyChain.SuspiciousUserAgents-prototype";
  displayName = "GitHub Supply Chain - Software Installation Tool User Agents";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["Supply Chain", "Installation Tools", "Package Managers"];
  reports: Reports = { "MITRE ATT&CK": ["TA0001:T1195.002"] };
  defaultSeverity = Severity.MEDIUM;
  defaultDescription =
    "A client that calls itself a package manager changed something in GitHub. Malware in a dependency's install " +
    "script does that; package managers only download.";
  defaultRunbook =
    "1. Identify the machine or CI job behind the client and the token it used. " +
    "2. Isolate it, and list the packages it installed in the last hours. " +
    "3. Revoke the token and undo what was done with it. " +
    "4. Search all other hosts for the same packages.";
  defaultReference =
    "https://docs.github.com/en/organizations/keeping-your-organization-secure/managing-security-settings-for-your-organization/reviewing-the-audit-log-for-your-organization";

  when: When = { action: not(readActions), user_agent: exists() };

  /** How package managers call themselves, as regular expressions (RE2) that ignore case. */
  suspiciousPatterns: string[] = [
    String.raw`npm/\d+\.\d+\.\d+\s+node/v\d+\.\d+\.\d+\s+\w+\s+\w+\s+workspaces/(?:true|false)(?:\s+ci/\w+)?`,
    String.raw`yarn/\d+\.\d+\.\d+(?:-core)?\s+npm/\?\s+node/v\d+\.\d+\.\d+\s+\w+\s+\w+`,
    String.raw`pip/\d+\.\d+(?:\.\d+)?\s+\{.*\}`,
    String.raw`Ruby,\s+RubyGems/\d+\.\d+\.\d+\s+[\w-]+\s+Ruby/\d+\.\d+\.\d+\s+\([^)]+\)`,
    String.raw`cargo/\d+\.\d+\.\d+`,
  ];

  rule(event: PantherEvent<GitHubAudit>) {
    const userAgent = event.string("user_agent");
    return userAgent.length >= 3 && containsPattern(userAgent, this.suspiciousPatterns.map(ignoringCase));
  }

  title(event: PantherEvent<GitHubAudit>) {
    return `Package manager [${this.detectedPattern(event)}] did ${titleValue(event.string("action"), "an unknown action")} in GitHub`;
  }

  dedup(event: PantherEvent<GitHubAudit>) {
    return `${event.text("user_agent")}_${event.text("actor") || "<NO_ACTOR>"}`;
  }

  alertContext(event: PantherEvent<GitHubAudit>): AlertContext {
    return {
      ...githubAlertContext(event),
      user_agent: event.get("user_agent", ""),
      detected_pattern: this.detectedPattern(event),
      user_agent_length: event.string("user_agent").length,
      programmatic_access_type: event.get("programmatic_access_type"),
      action: event.get("action"),
      repo: event.get("repo"),
      analysis_note: "Tools that install packages fetch from a repository; they have no cause to change one.",
    };
  }

  private detectedPattern(event: PantherEvent<GitHubAudit>): string {
    const found = this.suspiciousPatterns.map((pattern) =>
      matchedText(event.string("user_agent"), ignoringCase(pattern)),
    );
    return found.findLast((text) => text !== undefined) ?? "unknown";
  }
}

function ignoringCase(pattern: string): string {
  return `(?i)${pattern}`;
}
