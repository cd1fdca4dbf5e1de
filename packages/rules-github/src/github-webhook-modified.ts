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
import { githubAlertContext, githubChange } from "@pypanther/helpers/github";
import { titleValue } from "@pypanther/helpers/title-value";
import type { GitHubAudit } from "./events";

/** A webhook of a repository, organization or app was added, changed or removed; one that points to a stranger leaks every event it is sent. */
export class GitHubWebhookModified extends Rule<GitHubAudit> {
  id = "GitHub.Webhook.Modified-prototype";
  displayName = "GitHub Web Hook Modified";
  logTypes = [LogType.GITHUB_AUDIT];
  tags = ["GitHub", "Exfiltration:Automated Exfiltration"];
  reports: Reports = { "MITRE ATT&CK": ["TA0010:T1020"] };
  defaultSeverity = Severity.INFO;
  defaultDescription =
    "A webhook of a repository, organization or app was added, changed or removed. An attacker can have every event " +
    "sent to a server of their own.";
  defaultRunbook =
    "1. Find out who runs the server in the title. " +
    "2. Read which events the hook sends and since when. " +
    "3. Remove hooks to unknown servers; assume that commits and issues sent to them are known. " +
    "4. Have the actor explain the hook, and check what else was set up from that account.";
  defaultReference = "https://docs.github.com/en/webhooks/about-webhooks";

  when: When = { action: startsWith("hook.") };

  title(event: PantherEvent<GitHubAudit>) {
    const url = titleValue(event.string("config", "url"), "an unknown URL");
    const actor = titleValue(event.string("actor"), "an unknown actor");
    const place = event.has("repo") ? ` in ${titleValue(event.text("repo"), "an unknown repository")}` : "";
    return `Webhook to ${url} ${githubChange(event.string("action"))} by ${actor}${place}`;
  }

  severity(event: PantherEvent<GitHubAudit>): SeverityOrDefault {
    return event.string("action").endsWith("create") ? "MEDIUM" : "INFO";
  }

  alertContext(event: PantherEvent<GitHubAudit>): AlertContext {
    return {
      ...githubAlertContext(event),
      business: event.get("business", ""),
      hook_id: event.get("hook_id", ""),
      integration: event.get("integration", ""),
      operation_type: event.get("operation_type", ""),
      url: event.deepGet("config", "url") ?? "<UNKNOWN_URL>",
    };
  }
}
