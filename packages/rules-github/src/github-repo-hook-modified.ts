import {
  LogType,
  type PantherEvent,
  type Reports,
  Rule,
  type RuleStatus,
  Severity,
  type SeverityOrDefault,
  startsWith,
  type When,
} from "@pypanther/core";
import { githubAuditRepository, githubChange } from "@pypanther/helpers/github";
import type { GitHubAudit } from "./events";

/** A webhook of a repository changed and may now report its events elsewhere. Replaced by GitHubWebhookModified, which names the address. */
export class GitHubRepoHookModified extends Rule<GitHubAudit> {
  id = "GitHub.Repo.HookModified-prototype";
  displayName = "DEPRECATED - GitHub Web Hook Modified";
  enabled = false;
  status: RuleStatus = "Deprecated";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub", "Exfiltration:Automated Exfiltration", "Deprecated"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1020"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A webhook of a repository was created, changed or deleted. An attacker can have the repository's events sent to " +
    "a server of their own.";
  defaultRunbook =
    "1. Open the webhook settings of the repository and read the target address. " +
    "2. Check that the server is one of yours or of a vendor you use. " +
    "3. Delete a hook that points anywhere else and rotate secrets its payloads may have shown.";
  defaultReference = "https://docs.github.com/en/webhooks/about-webhooks";

  when: When = { action: startsWith("hook.") };

  title(event: PantherEvent<GitHubAudit>) {
    return `Webhook ${githubChange(event.string("action"))} in ${githubAuditRepository(event)}`;
  }

  severity(event: PantherEvent<GitHubAudit>): SeverityOrDefault {
    return event.string("action").endsWith("create") ? "MEDIUM" : "INFO";
  }
}
